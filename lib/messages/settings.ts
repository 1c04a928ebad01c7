/** Words about the settings in force, wherever they are shown. */
export const settingsMessages = {
  source: {
    managed: 'Set by your school, through this browser.',
    local: 'From a settings file loaded on this computer.',
    default: 'No school settings yet. Only the general checks are made.',
  },
  unreadable: 'The settings could not be read. Please close this and open it again.',
  noSchool: 'No school named',
  privacy: 'Second Look never sends what you write to anyone.',
} as const;

/** Words about the product itself. */
export const aboutMessages = {
  version: 'Second Look',
  policyVersion: 'Policy version',
  privacy: 'Privacy',
  licence: 'Licence',
  licenceIs: 'Free software, under the MIT licence.',
  thirdParty: 'Work of others in it, and their licences',
  welcome: 'What Second Look does, and the policy in plain words',
  check: 'Check a text',
  report: 'Report a concern',
} as const;

import type { Settings } from '../policy/combine-settings.ts';

/** From what all files of a policy pack are made. */
export interface PackInput {
  /** The settings as they go into managed storage; without plain names of students and staff. */
  readonly settings: Settings;
  readonly chromiumId: string;
  readonly geckoId: string;
  /** Address of the folder that `npm run release` made, on the school's web server; no slash at its end. */
  readonly baseUrl: string;
  /** Who gets it: everybody, or the few who try a new version first. */
  readonly ring: 'everyone' | 'pilot';
  /** Where the guard runs, as match patterns. */
  readonly hosts: readonly string[];
}

/** A made-up address for a pack that is made before there is a server; the README says to put the real one in its place. */
export const NO_SERVER = 'https://updates.school.example/second-look';

const folderOf = ({ baseUrl, ring }: PackInput) => (ring === 'pilot' ? `${baseUrl}/pilot` : baseUrl);
/** Where Chromium browsers look for new versions. */
export const updateUrl = (input: PackInput) => `${folderOf(input)}/update.xml`;
/** Where Firefox gets the add-on; it finds new versions by the address in the add-on itself. */
export const firefoxUrl = (input: PackInput) => `${folderOf(input)}/second-look.xpi`;

// Made by scripts/indexes.ts; do not edit.
import type { TextDetector } from '../../model/detector.ts';
import { abuse } from './abuse.ts';
import { adults } from './adults.ts';
import { complaints } from './complaints.ts';
import { contactDetails } from './contact-details.ts';
import { desire } from './desire.ts';
import { faith } from './faith.ts';
import { hate } from './hate.ts';
import { homeLife } from './home-life.ts';
import { identifiers } from './identifiers.ts';
import { names } from './names.ts';
import { offers } from './offers.ts';
import { politics } from './politics.ts';
import { privateMatters } from './private-matters.ts';
import { profile } from './profile.ts';
import { pupils } from './pupils.ts';
import { rights } from './rights.ts';
import { school } from './school.ts';
import { selling } from './selling.ts';
import { voice } from './voice.ts';

export const TEXT_DETECTORS: readonly TextDetector[] = [
  abuse,
  adults,
  complaints,
  contactDetails,
  desire,
  faith,
  hate,
  homeLife,
  identifiers,
  names,
  offers,
  politics,
  privateMatters,
  profile,
  pupils,
  rights,
  school,
  selling,
  voice,
];

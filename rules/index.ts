// Made by scripts/indexes.ts; do not edit.
import type { Rule } from '../lib/model/rule.ts';
import { accountMismatch } from './account-mismatch.ts';
import { colleagueReference } from './colleague-reference.ts';
import { commercial } from './commercial.ts';
import { confidentialData } from './confidential-data.ts';
import { copyright } from './copyright.ts';
import { discriminatory } from './discriminatory.ts';
import { disrepute } from './disrepute.ts';
import { friendRequest } from './friend-request.ts';
import { indecentImage } from './indecent-image.ts';
import { offensive } from './offensive.ts';
import { parentReference } from './parent-reference.ts';
import { personalMatter } from './personal-matter.ts';
import { political } from './political.ts';
import { profileIdentity } from './profile-identity.ts';
import { religious } from './religious.ts';
import { schoolLogo } from './school-logo.ts';
import { schoolReference } from './school-reference.ts';
import { sexual } from './sexual.ts';
import { studentContact } from './student-contact.ts';
import { studentImage } from './student-image.ts';
import { studentReference } from './student-reference.ts';
import { unapprovedNetwork } from './unapproved-network.ts';

export const RULES: readonly Rule[] = [
  accountMismatch,
  colleagueReference,
  commercial,
  confidentialData,
  copyright,
  discriminatory,
  disrepute,
  friendRequest,
  indecentImage,
  offensive,
  parentReference,
  personalMatter,
  political,
  profileIdentity,
  religious,
  schoolLogo,
  schoolReference,
  sexual,
  studentContact,
  studentImage,
  studentReference,
  unapprovedNetwork,
];

// Made by scripts/indexes.ts; do not edit.
import type { Rule } from '../lib/model/rule.ts';
import { accountMismatch } from './account-mismatch.ts';
import { schoolLogo } from './school-logo.ts';
import { schoolReference } from './school-reference.ts';
import { studentReference } from './student-reference.ts';

export const RULES: readonly Rule[] = [
  accountMismatch,
  schoolLogo,
  schoolReference,
  studentReference,
];

// Made by scripts/indexes.ts; do not edit.
import { defineContentScript } from 'wxt/utils/define-content-script';
import { facebook } from '../lib/sites/facebook.ts';
import { startGuard } from './guard.content/start-guard.ts';

export default defineContentScript({
  matches: ['*://*.facebook.com/*'],
  allFrames: true,
  matchOriginAsFallback: true,
  runAt: 'document_start',
  main: () => startGuard(facebook),
});

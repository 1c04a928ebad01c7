// Made by scripts/indexes.ts; do not edit.
import { defineContentScript } from 'wxt/utils/define-content-script';
import { x } from '../lib/sites/x.ts';
import { startGuard } from './guard.content/start-guard.ts';

export default defineContentScript({
  matches: ['*://*.x.com/*', '*://*.twitter.com/*'],
  allFrames: true,
  matchOriginAsFallback: true,
  runAt: 'document_start',
  main: () => startGuard(x),
});

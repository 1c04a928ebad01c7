// Made by scripts/indexes.ts; do not edit.
import { defineContentScript } from 'wxt/utils/define-content-script';
import { instagram } from '../lib/sites/instagram.ts';
import { startGuard } from './guard.content/start-guard.ts';

export default defineContentScript({
  matches: ['*://*.instagram.com/*'],
  allFrames: true,
  matchOriginAsFallback: true,
  runAt: 'document_start',
  main: () => startGuard(instagram),
});

import { render } from 'preact';
import { browser } from 'wxt/browser';
import { adoptStyles } from '../../components/adopt-styles.ts';
import { builderStyles } from '../../components/builder/builder-styles.ts';
import { pageStyles } from '../../components/page-styles.ts';
import { Builder } from './builder.tsx';

/** Of every Firefox build; what is made here is often for other browsers than this one. */
const GECKO_ID = 'second-look@fennimore.example';

adoptStyles(pageStyles + builderStyles);
const place = document.getElementById('app');
// In Firefox the id is the add-on's own; the one for Chromium browsers is then for IT to fill in.
const extensionId = /^[a-p]{32}$/.test(browser.runtime.id) ? browser.runtime.id : '';
if (place) render(<Builder extensionId={extensionId} geckoId={GECKO_ID} />, place);

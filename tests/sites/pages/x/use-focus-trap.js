import { useEffect } from 'react';

const FOCUSABLE = 'button:not([disabled]), a[href], input, [contenteditable="true"], [tabindex="0"]';

/**
 * Keeps the focus inside a modal, as react-native-web's does: whenever anything outside gets it, it goes back to what had
 * it last. When it falls to the body, the modal itself takes it.
 */
export function useFocusTrap(ref) {
  useEffect(() => {
    let last = ref.current.contains(document.activeElement) ? document.activeElement : undefined;
    let busy = false;
    const giveBack = () => {
      const modal = ref.current;
      if (!modal || busy || modal.contains(document.activeElement)) return;
      busy = true;
      const target = last?.isConnected && modal.contains(last) ? last : modal.querySelector(FOCUSABLE);
      (document.activeElement === document.body ? modal : (target ?? modal)).focus();
      busy = false;
    };
    const onFocus = () => {
      if (ref.current?.contains(document.activeElement)) last = document.activeElement;
      else giveBack();
    };
    const onBlur = () => requestAnimationFrame(() => document.activeElement === document.body && giveBack());
    document.addEventListener('focus', onFocus, true);
    document.addEventListener('blur', onBlur, true);
    return () => {
      document.removeEventListener('focus', onFocus, true);
      document.removeEventListener('blur', onBlur, true);
    };
  }, [ref]);
}

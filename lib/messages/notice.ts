/** Words of the short notices that come and go beside the box. */
export const noticeMessages = {
  pressAgain: 'Your post has not gone out. Press Post again – nothing was lost.',
  unchecked: 'This post was not checked.',
  boxGone: 'The box you were writing in has gone. Your post was not sent.',
  keptWords: 'Your post was held as it left the page. Your words are not lost.',
  keptOverReload: 'Your post was held when this page was left. It was not sent. Your words are not lost.',
  copy: 'Copy your words',
  close: 'Close',
} as const;

/** The one HTML document of a fake site; every route of it is drawn by its script. `state` is the site's own first script. */
export function documentOf({ title, lang, state }: { title: string; lang: string; state: string }): string {
  return `<!DOCTYPE html>
<html lang="${lang}" dir="${lang === 'ar' ? 'rtl' : 'ltr'}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${title}</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="/assets/app.css">
</head>
<body>
<div id="react-root"></div>
${state}
<script src="/assets/app.js"></script>
</body>
</html>`;
}

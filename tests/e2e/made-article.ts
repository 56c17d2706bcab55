/** An invented report as pages of the tests hold it. */

export const PARAGRAPH =
  'The council of Selmouth met on Tuesday evening to talk about the lamp at the harbour, which has been dark since March. ' +
  'Members asked for two offers, and the mayor, Edda Quill, said that 14,000 euros had been set aside for a new one.';

export const article = (title: string, head: string, body: string): string =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${title}</title>${head}</head>` +
  `<body><main><article><h1>${title}</h1>${body}</article></main></body></html>`;

export const paragraphs = (count: number): string => `<p>${PARAGRAPH}</p>`.repeat(count);
export const STAMP =
  '<meta property="og:type" content="article"><meta property="article:published_time" content="2023-03-07T20:00:00Z">';

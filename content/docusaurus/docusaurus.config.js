// @ts-check

/** @type {import('@docusaurus/types').Config} */
const config = {
  title: '江岸台北',
  tagline: '台北的雲端原生聚會',
  url: 'https://example.org',
  baseUrl: '/taipei/',
  i18n: {
    defaultLocale: 'zh-TW',
    locales: ['zh-TW', 'en'],
  },
  presets: [
    [
      'classic',
      {
        docs: { routeBasePath: 'docs' },
        blog: { routeBasePath: 'blog', showReadingTime: true },
      },
    ],
  ],
};

module.exports = config;

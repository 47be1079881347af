// Vietnamese whatever the browser prefers; English once the reader has chosen it (the cookie of the start page).
const english = /(?:^|;\s*)sauro-lang=en/.test(document.cookie);
const locale = english ? 'en' : 'vi';
document.documentElement.lang = locale;

export default {
  app: { vendor: 'Sáu Rõ', name: english ? 'Cockpit' : 'Giám sát' },
  dateFormat: {
    normal: 'DD/MM/YYYY HH:mm',
    abbr: 'DD/MM/YYYY HH:mm',
    long: 'dddd, DD/MM/YYYY HH:mm',
    short: 'DD/MM/YYYY',
  },
  locales: { availableLocales: [locale], fallbackLocale: locale },
  disableWelcomeMessage: true,
};

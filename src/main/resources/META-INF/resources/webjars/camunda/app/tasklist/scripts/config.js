// Vietnamese whatever the browser prefers; English once the reader has chosen it (the cookie of the start page).
const english = /(?:^|;\s*)sauro-lang=en/.test(document.cookie);
const locale = english ? 'en' : 'vi';
document.documentElement.lang = locale;

export default {
  app: { vendor: 'Sáu Rõ', name: english ? 'Tasks' : 'Nhiệm vụ' },
  dateFormat: {
    normal: 'DD/MM/YYYY HH:mm',
    abbr: 'DD/MM/YYYY HH:mm',
    long: 'dddd, DD/MM/YYYY HH:mm',
    short: 'DD/MM/YYYY',
  },
  locales: { availableLocales: [locale], fallbackLocale: locale },
  disableWelcomeMessage: true,
  customScripts: ['scripts/sauro/plugin'],
  shortcuts: {
    claimTask: { key: 'ctrl+alt+c', description: english ? 'claims the selected task' : 'nhận công việc đang chọn' },
    focusFilter: { key: 'ctrl+shift+f', description: english ? 'moves to the first filter' : 'chuyển đến bộ lọc đầu tiên' },
    focusList: { key: 'ctrl+alt+l', description: english ? 'moves to the first task' : 'chuyển đến công việc đầu tiên' },
    focusForm: { key: 'ctrl+alt+f', description: english ? 'moves to the form' : 'chuyển đến biểu mẫu' },
    startProcess: { key: 'ctrl+alt+p', description: english ? 'starts a process' : 'bắt đầu quy trình' },
  },
};

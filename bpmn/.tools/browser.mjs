// A page of the installed Chromium; the path can be given as CHROMIUM.
import { chromium } from 'playwright-core';

export async function withPage(work, options = {}) {
  const browser = await chromium.launch({
    executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
    args: ['--headless', '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run',
      '--disable-background-networking', '--disable-component-update', '--disable-sync']
  });
  try {
    await work(await browser.newPage({ locale: 'vi-VN', ...options }));
  } finally {
    await browser.close();
  }
}

// Opens HTML results in headless Chromium and fails on a console error, a network request, overflow, a broken filter or
// an accessibility violation. Usage: node check.mjs PICTURES FILE… (needs playwright-core, axe-core and Chromium).
import { chromium } from 'playwright-core';
import { createRequire } from 'node:module';
import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const [pictures, ...files] = process.argv.slice(2);
const problems = [];
const browser = await chromium.launchPersistentContext(mkdtempSync(path.join(tmpdir(), 'jiaohe-browser-')), {
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  bypassCSP: true,
  args: ['--headless', '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'],
});

async function filters(page, name) {
  const report = page.locator('[data-report]').first();
  if (await report.locator('[data-filters]').count() === 0) return;
  const visible = () => report.locator('[data-finding]:visible').count();
  const all = await report.locator('[data-finding]').count();
  const expect = async (what, wanted) => {
    const got = await visible();
    if (got !== wanted) problems.push(`${name}: ${what}: ${got} findings visible, expected ${wanted}`);
  };
  await expect('at first', all);
  for (const level of ['error', 'warning', 'info']) {
    await report.locator(`[name=level][value=${level}]`).uncheck();
  }
  await expect('no level', 0);
  await report.locator('[name=level][value=error]').check();
  await expect('errors only', await report.locator('[data-finding][data-level=error]').count());
  await report.locator('[data-reset]').click();
  await expect('after reset', all);
  for (const select of ['family', 'section']) {
    const option = await report.locator(`[name=${select}] option`).nth(1).getAttribute('value');
    await report.locator(`[name=${select}]`).selectOption(option);
    await expect(`${select} ${option}`, await report.locator(`[data-finding][data-${select}~="${option}"]`).count());
    await report.locator(`[name=${select}]`).selectOption('');
  }
  for (const group of ['family', 'section', 'level']) {
    await report.locator('[name=group]').selectOption(group);
    await expect(`grouped by ${group}`, all);
    const heads = await report.locator('.group:visible > h3').count();
    const names = new Set(await report.locator('[data-finding]').evaluateAll((all, by) => all.map(one => one.dataset[by + 'Name']), group));
    if (heads !== names.size) problems.push(`${name}: grouped by ${group}: ${heads} groups for ${names.size} names`);
  }
}

for (const file of files) {
  for (const scheme of ['light', 'dark']) {
    for (const width of [360, 1280]) {
      const name = `${path.basename(file, '.html')}-${scheme}-${width}`;
      const page = await browser.newPage();
      await page.emulateMedia({ colorScheme: scheme });
      await page.setViewportSize({ width, height: 900 });
      page.on('console', message => { if (['error', 'warning'].includes(message.type())) problems.push(`${name}: console: ${message.text()}`); });
      page.on('pageerror', error => problems.push(`${name}: ${error}`));
      page.on('request', request => { if (!/^(file|data):/.test(request.url())) problems.push(`${name}: asks the network for ${request.url()}`); });
      await page.goto(pathToFileURL(file).href);
      await filters(page, name);
      await page.evaluate(() => document.querySelectorAll('details').forEach(part => { part.open = true; }));
      const overflow = await page.evaluate(() => ({
        page: document.documentElement.scrollWidth - document.documentElement.clientWidth,
        boxes: [...document.querySelectorAll('main *')].filter(one => !one.closest('.scroll, svg') && one.getBoundingClientRect().right > document.documentElement.clientWidth + 1).map(one => one.outerHTML.slice(0, 80)),
      }));
      if (overflow.page > 0 || overflow.boxes.length > 0) problems.push(`${name}: overflows by ${overflow.page} px ${overflow.boxes.slice(0, 3)}`);
      await page.evaluate(axe);
      const result = await page.evaluate(() => window.axe.run());
      for (const one of result.violations) problems.push(`${name}: axe ${one.id}: ${one.help} (${one.nodes.slice(0, 3).map(node => node.target + ' ' + (node.any[0]?.message ?? '')).join('; ')})`);
      console.log(`${name}: axe ${result.passes.length} rules passed, ${result.violations.length} violated, ${result.incomplete.length} to be looked at`);
      await page.screenshot({ path: path.join(pictures, name + '.png'), fullPage: true });
      if (width === 1280 && scheme === 'light') await page.pdf({ path: path.join(pictures, name + '.print.pdf'), preferCSSPageSize: true });
      await page.close();
    }
  }
}
await browser.close();
problems.forEach(problem => console.error(problem));
process.exit(problems.length > 0 ? 1 : 0);

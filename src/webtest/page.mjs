// Opens HTML findings in a headless Chromium as a reader would, and fails on: a console message or network request, text
// that sticks out at 360 or 1280 pixels, a filter that shows the wrong findings, anything axe-core objects to (light and
// dark, all parts opened), a mark outside its picture, text of the report that acts on the page.
// Usage: node page.mjs FILE.html… [--pictures FOLDER]
import fs from "node:fs";
import path from "node:path";
import {createRequire} from "node:module";
import {pathToFileURL} from "node:url";
import puppeteer from "puppeteer-core";

const axe = fs.readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const args = process.argv.slice(2);
const at = args.indexOf("--pictures");
const pictures = at < 0 ? null : args.splice(at, 2)[1];
const executablePath = [process.env.CHROMIUM, "/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"].find(file => file && fs.existsSync(file));
const faults = [];
const browser = await puppeteer.launch({executablePath, headless: true, args: ["--no-sandbox"]});

for (const file of args) {
  for (const width of [360, 1280]) {
    for (const scheme of ["light", "dark"]) {
      await look(file, width, scheme);
    }
  }
}
await browser.close();
faults.forEach(fault => console.error(fault));
console.log(faults.length ? `${faults.length} faults` : "no fault");
process.exit(faults.length ? 1 : 0);

async function look(file, width, scheme) {
  const name = `${path.basename(file)} ${width} ${scheme}`;
  const fault = text => faults.push(`${name}: ${text}`);
  const page = await browser.newPage();
  page.on("console", message => fault(`console ${message.type()}: ${message.text()}`));
  page.on("pageerror", error => fault(`script: ${error.message}`));
  page.on("request", request => /^(file|data):/.test(request.url()) || fault(`request ${request.url()}`));
  await page.setBypassCSP(true); // only so that axe-core can be put into the page; the policy itself forbids every request
  await page.setViewport({width, height: 800});
  await page.emulateMediaFeatures([{name: "prefers-color-scheme", value: scheme}]);
  await page.goto(pathToFileURL(path.resolve(file)).href, {waitUntil: "load"});
  if (pictures) {
    await page.screenshot({path: path.join(pictures, `${name.replaceAll(" ", "-")}.png`), fullPage: true});
  }
  (await page.evaluate(filters)).forEach(fault);
  await page.evaluate(() => document.querySelectorAll("details").forEach(part => { part.open = true; }));
  (await page.evaluate(overflow)).forEach(fault);
  (await page.evaluate(marks)).forEach(fault);
  if (await page.evaluate(() => document.title === "broken" || /[\0-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]/.test(document.body.textContent))) {
    fault("text of the report acts on the page");
  }
  (await bars(page)).forEach(fault);
  if (scheme === "light") {
    (await overview(page, path.dirname(path.resolve(file)))).forEach(fault);
  }
  await page.evaluate(axe);
  const {violations, passes} = await page.evaluate(() => window.axe.run(document));
  violations.forEach(one => fault(`axe ${one.id} (${one.impact}): ${one.help}; ${one.nodes.length} places, first ${one.nodes[0].html.slice(0, 160)}`));
  console.log(`${name}: axe passes ${passes.length} rules, violates ${violations.length}`);
  await page.close();
}

/** Every choice of every filter shows just the findings it names, and the count says so. */
function filters() {
  const faults = [];
  document.querySelectorAll("[data-report]").forEach(report => {
    const form = report.querySelector("[data-filters]");
    if (!form) {
      return;
    }
    const findings = [...report.querySelectorAll("[data-finding]")];
    const shown = () => findings.filter(one => one.offsetParent !== null);
    const say = () => form.querySelector("[data-shown]").textContent;
    const changed = () => form.dispatchEvent(new Event("change", {bubbles: true}));
    const expect = (what, wanted) => {
      const got = shown();
      if (got.length !== wanted.length || got.some(one => !wanted.includes(one))) {
        faults.push(`filter ${what} shows ${got.length} findings, not ${wanted.length}`);
      }
      if (!say().includes(String(wanted.length))) {
        faults.push(`filter ${what} says "${say()}"`);
      }
    };
    expect("none", findings);
    for (const box of form.querySelectorAll("[name=level]")) {
      box.click();
      expect(`without ${box.value}`, findings.filter(one => one.dataset.level !== box.value));
      box.click();
    }
    for (const [name, key] of [["family", "family"], ["section", "section"]]) {
      for (const option of form.elements[name].options) {
        form.elements[name].value = option.value;
        changed();
        expect(`${name} ${option.value}`, findings.filter(one => !option.value || one.dataset[key].split(" ").includes(option.value)));
      }
      form.elements[name].value = "";
    }
    for (const option of form.elements.group.options) {
      form.elements.group.value = option.value;
      changed();
      expect(`group by ${option.value}`, findings);
    }
    form.querySelector("[data-reset]").click();
    expect("reset", findings);
  });
  return faults;
}

/** The bars of an overview that filter are reached by Tab, and Enter and the space bar do what a click does. */
async function bars(page) {
  if (!await page.$("[data-bar]")) {
    return await page.$("#data") ? ["no bar filters"] : [];
  }
  const now = () => page.evaluate(() => {
    const bar = document.activeElement.dataset.bar;
    return {bar, pressed: document.activeElement.getAttribute("aria-pressed"), chosen: ["f-r", "f-p"].map(id => document.getElementById(id)?.value ?? "").join("")};
  });
  const faults = [];
  await page.evaluate(() => document.getElementById("f-q").focus());
  for (let tabs = 0; tabs < 80 && !(await now()).bar; tabs++) {
    await page.keyboard.press("Tab");
  }
  const before = await now();
  await page.keyboard.press("Enter");
  const chosen = await now();
  await page.keyboard.press("Space");
  const after = await now();
  if (!before.bar || before.chosen || before.pressed !== "false") {
    faults.push(`Tab reaches no bar that filters: ${JSON.stringify(before)}`);
  } else if (!chosen.chosen || chosen.pressed !== "true" || chosen.bar !== before.bar) {
    faults.push(`Enter on a bar: ${JSON.stringify(chosen)}`);
  } else if (after.chosen || after.pressed !== "false" || after.bar !== before.bar) {
    faults.push(`the space bar on a bar: ${JSON.stringify(after)}`);
  }
  return faults;
}

/** Every choice of every filter of an overview, two of them together and a search show the units that the data names, with their sums; the way back shows all; each unit's page is there. */
async function overview(page, folder) {
  if (!await page.$("#data")) {
    return [];
  }
  const faults = [];
  const {units, options} = await page.evaluate(() => ({
    units: JSON.parse(document.getElementById("data").textContent).units,
    options: Object.fromEntries([...document.querySelectorAll("select[id^=f-]")].map(one => [one.id.slice(2), [...one.options].map(option => option.value).filter(Boolean)])),
  }));
  const named = unit => unit.u || unit.f;
  const tests = {
    q: value => unit => named(unit).includes(value) || unit.f.includes(value),
    y: value => unit => String(unit.y) === value,
    v: value => unit => unit.v === value,
    t: value => unit => unit.t === value,
    p: value => unit => unit.p === value || unit.u === value,
    f: value => unit => Object.keys(unit.r).some(rule => rule.split("-")[0] === value),
    r: value => unit => (unit.r[value] || 0) > 0,
    k: value => unit => (unit.k[value] || 0) > 0,
  };
  const now = () => page.evaluate(() => ({
    counts: [...document.querySelectorAll(".counts strong")].map(one => Number(one.textContent)),
    says: document.querySelector("[role=status]").textContent,
    rows: [...document.querySelectorAll("table.list tr")].slice(1).map(row => row.cells[0].firstChild.textContent),
    links: [...document.querySelectorAll("table.list a, table.heat a, svg a")].map(link => decodeURIComponent(link.getAttribute("href"))),
  }));
  const expect = async (what, wanted) => {
    const got = await now();
    if (got.counts[0] !== wanted.length || !got.says.includes(String(wanted.length)) || got.rows.length !== Math.min(100, wanted.length)) {
      faults.push(`overview ${what}: ${got.counts[0]} units, ${got.rows.length} rows and "${got.says}", not ${wanted.length}`);
    }
    const verdicts = ["failed", "inconclusive", "passed"].map(verdict => wanted.filter(unit => unit.v === verdict).length);
    if (verdicts.some((count, i) => got.counts[i + 1] !== count)) {
      faults.push(`overview ${what}: verdicts ${got.counts.slice(1, 4)}, not ${verdicts}`);
    }
    if (got.rows.some(row => !wanted.some(unit => named(unit) === row))) {
      faults.push(`overview ${what}: lists a unit that it should not`);
    }
    got.links.filter(link => !fs.existsSync(path.join(folder, link))).slice(0, 1).forEach(link => faults.push(`overview ${what}: no file ${link}`));
  };
  const reset = () => page.evaluate(() => document.querySelector(".filters button").click());
  await reset();
  await expect("without filters", units);
  for (const [key, values] of Object.entries(options)) {
    for (const value of values) {
      await page.select(`#f-${key}`, value);
      await expect(`${key}=${value}`, units.filter(tests[key](value)));
    }
    await page.select(`#f-${key}`, "");
  }
  await page.select("#f-v", "failed");
  await page.select("#f-k", "inaccurate");
  await expect("failed and inaccurate", units.filter(tests.v("failed")).filter(tests.k("inaccurate")));
  await reset();
  const word = named(units[0]).slice(-3);
  await page.type("#f-q", word);
  await expect(`search ${word}`, units.filter(tests.q(word)));
  await page.type("#f-q", "§§");
  await expect("search for nothing", []);
  await reset();
  await expect("reset", units);
  return faults;
}

/** Nothing makes the page wider than the window; only boxes that say so scroll sideways. */
function overflow() {
  const wide = document.documentElement.clientWidth;
  const faults = document.documentElement.scrollWidth > wide ? [`the page is ${document.documentElement.scrollWidth} wide in ${wide}`] : [];
  for (const one of document.body.querySelectorAll("*")) {
    const box = one.getBoundingClientRect();
    if (box.width > 0 && box.right > wide + 1 && !one.closest(".scroll > *") && !one.closest("svg > *")) {
      faults.push(`<${one.tagName.toLowerCase()} class="${one.getAttribute("class")}"> ends at ${Math.round(box.right)} in ${wide}: ${one.textContent.trim().slice(0, 30)}`);
    }
    const style = getComputedStyle(one);
    if (["hidden", "clip"].includes(style.overflowX) && one.scrollWidth > one.clientWidth + 1 && one.clientWidth > 1) {
      faults.push(`<${one.tagName.toLowerCase()} class="${one.getAttribute("class")}"> cuts off its text: ${one.textContent.trim().slice(0, 30)}`);
    }
  }
  return faults.slice(0, 10);
}

/** Every mark lies on the picture it is drawn on. */
function marks() {
  const faults = [];
  document.querySelectorAll("svg").forEach(svg => {
    const view = svg.viewBox.baseVal;
    svg.querySelectorAll("rect.mark").forEach(rect => {
      const box = rect.getBBox();
      if (svg.getBoundingClientRect().width > 0 && (box.x + box.width < view.x || box.x > view.x + view.width || box.y + box.height < view.y || box.y > view.y + view.height)) {
        faults.push(`a mark at ${box.x},${box.y} outside ${view.x},${view.y},${view.width},${view.height}`);
      }
    });
  });
  return faults.slice(0, 5);
}

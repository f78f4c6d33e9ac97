// Writes the report of the first argument with a unit, a sentence and cells that try to be markup, commands and marks of
// direction, and with a table full of errors, to the second.
import fs from "node:fs";

const report = JSON.parse(fs.readFileSync(process.argv[2], "utf8"));
const name = "<script>document.title='broken'</script>㙍𠮷市\u202e]]>" + "科学技术和数字化转型推进工作领导小组".repeat(6) + "局";
report.title = report.title.replace(report.unit, name);
report.unit = name;
report.sections[0].text += "\n收到申请99件，较上年上升 28%，<img src=x onerror=alert(1)>&amp;\u001b[31m人际界面\u0000 100% 满意" + "，均已办结".repeat(40) + "x".repeat(300);
for (const row of Object.values(report.tables.requests)) {
  for (const column of Object.keys(row).filter(key => typeof row[key] === "number")) {
    row[column] += column.length;
  }
}
report.tables.requests.new.naturalPerson = "<b onclick=alert(1)>" + "若干".repeat(60) + "</b>";
fs.writeFileSync(process.argv[3], JSON.stringify(report, null, 1));

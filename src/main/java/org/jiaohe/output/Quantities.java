package org.jiaohe.output;

import org.jiaohe.facts.Names;
import org.jiaohe.form.Format;
import org.jiaohe.form.Forms;
import org.jiaohe.form.TableForm;
import org.jiaohe.form.TableKey;
import org.jiaohe.report.Report;
import org.jiaohe.text.Messages;

/** What people call the quantities of claims: {@code requests.new@naturalPerson} is 本年新收（自然人）. */
final class Quantities {
    private final Words words;
    private final Format format;

    Quantities(Words words, Report report) {
        this.words = words;
        this.format = report.format().orElseGet(() -> Forms.formats().get(Forms.formats().size() - 1));
    }

    /** The name in words; the quantity itself where no name is known. */
    String name(String quantity) {
        int at = quantity.indexOf('@');
        if (at > 0) {
            String applicant = quantity.substring(at + 1);
            return words.say("words.quantity.applicant", "quantity", name(quantity.substring(0, at)),
                    "applicant", applicant.equals("legalPerson") ? words.say("words.quantity.legalPerson") : words.of(Names.column(format.table(TableKey.REQUESTS), "new", applicant)));
        }
        if (Messages.has("words.quantity." + quantity)) {
            return words.say("words.quantity." + quantity);
        }
        return switch (quantity) {
            case "requests.received" -> words.say("words.quantity.received");
            case "proactive.total" -> words.say("words.quantity.proactiveTotal");
            case "disputes.total" -> words.say("words.quantity.disputesTotal");
            default -> cell(quantity);
        };
    }

    private String cell(String quantity) {
        for (TableKey key : TableKey.values()) {
            if (quantity.startsWith(key.key() + ".")) {
                return cell(key, quantity.substring(key.key().length() + 1), quantity);
            }
        }
        return quantity;
    }

    private String cell(TableKey key, String rest, String quantity) {
        TableForm form = format.table(key);
        String table = words.of(key.title());
        if (form.row(rest).isPresent()) {
            return words.say("words.quantity.row", "table", table, "row", Names.row(form, rest));
        }
        var group = form.groups().stream().filter(one -> one.key().equals(rest)).findFirst();
        if (group.isPresent()) {
            return words.say("words.quantity.row", "table", table, "row", group.get().label().text());
        }
        int dot = rest.lastIndexOf('.');
        if (dot < 0) {
            return quantity;
        }
        String row = rest.substring(0, dot);
        String column = rest.substring(dot + 1);
        if (row.equals("litigation")) {
            return words.say("words.quantity.part", "table", table, "row", words.say("words.quantity.litigation"), "column", Names.column(form, "directLitigation", column));
        }
        return form.row(row).isPresent() ? words.say("words.quantity.part", "table", table, "row", Names.row(form, row), "column", Names.column(form, row, column)) : quantity;
    }
}

package org.jiaohe.form;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.jiaohe.text.Bilingual;
import org.jiaohe.text.JsonTree;

/** The statutory formats and sections, read once from {@code formats.json}. */
public final class Forms {
    private static final Forms THE = load();
    private final List<SectionForm> sections;
    private final List<Format> formats;

    private Forms(List<SectionForm> sections, List<Format> formats) {
        this.sections = sections;
        this.formats = formats;
    }

    /** The six parts in their order. */
    public static List<SectionForm> sections() {
        return THE.sections;
    }

    public static SectionForm section(SectionKey key) {
        for (SectionForm section : THE.sections) {
            if (section.key() == key) {
                return section;
            }
        }
        throw new NoSuchElementException(key.key());
    }

    /** All formats, the oldest first. */
    public static List<Format> formats() {
        return THE.formats;
    }

    /** The format that a report year must follow; none before 2019. */
    public static Optional<Format> of(int year) {
        for (Format format : THE.formats) {
            if (format.appliesTo(year)) {
                return Optional.of(format);
            }
        }
        return Optional.empty();
    }

    public static Format format(String key) {
        for (Format format : THE.formats) {
            if (format.key().equals(key)) {
                return format;
            }
        }
        throw new NoSuchElementException(key);
    }

    private static Forms load() {
        try (InputStream in = Forms.class.getResourceAsStream("formats.json")) {
            JsonNode root = JsonTree.read(in);
            List<SectionForm> sections = new ArrayList<>();
            for (JsonNode one : root.get("sections")) {
                Bilingual heading = new Bilingual(one.get("heading").asText(), one.get("headingEn").asText());
                sections.add(new SectionForm(SectionKey.of(one.get("key").asText()), one.get("number").asText(), new Label(heading, strings(one.get("aliases")))));
            }
            List<Format> formats = new ArrayList<>();
            root.get("formats").forEach(one -> formats.add(format(one)));
            return new Forms(List.copyOf(sections), List.copyOf(formats));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Format format(JsonNode one) {
        Map<TableKey, TableForm> tables = new EnumMap<>(TableKey.class);
        List<BlockForm> blocks = new ArrayList<>();
        one.get("proactive").forEach(block -> blocks.add(block(block.get("clause").asText(), block)));
        tables.put(TableKey.PROACTIVE, new TableForm(TableKey.PROACTIVE, List.copyOf(blocks), List.of()));
        for (TableKey key : List.of(TableKey.REQUESTS, TableKey.DISPUTES)) {
            JsonNode table = one.get(key.key());
            List<TableForm.GroupForm> groups = new ArrayList<>();
            table.path("groups").forEach(group -> groups.add(new TableForm.GroupForm(group.get("key").asText(), label(group))));
            tables.put(key, new TableForm(key, List.of(block("", table)), List.copyOf(groups)));
        }
        return new Format(one.get("key").asText(), one.get("fromYear").asInt(), one.get("toYear").asInt(), one.get("basis").asText(), tables);
    }

    private static BlockForm block(String clause, JsonNode block) {
        List<ColumnForm> columns = new ArrayList<>();
        for (JsonNode column : block.get("columns")) {
            ColumnForm.Kind kind = ColumnForm.Kind.valueOf(column.path("kind").asText("count").toUpperCase(Locale.ROOT));
            columns.add(new ColumnForm(column.get("key").asText(), label(column), kind));
        }
        List<String> keys = columns.stream().map(ColumnForm::key).toList();
        List<RowForm> rows = new ArrayList<>();
        for (JsonNode row : block.get("rows")) {
            RowForm.Role role = RowForm.Role.valueOf(row.path("role").asText("leaf").toUpperCase(Locale.ROOT));
            rows.add(new RowForm(row.get("key").asText(), label(row), role, row.path("group").asText(""), keys));
        }
        return new BlockForm(clause, List.copyOf(columns), List.copyOf(rows));
    }

    private static Label label(JsonNode node) {
        return new Label(new Bilingual(node.get("label").asText(), node.get("labelEn").asText()), strings(node.path("aliases")));
    }

    private static List<String> strings(JsonNode array) {
        List<String> out = new ArrayList<>();
        array.forEach(one -> out.add(one.asText()));
        return List.copyOf(out);
    }
}

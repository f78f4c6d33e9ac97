package org.jiaohe.audit;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * Cells of a workbook that were merged over several rows: one superior beside all its units. Only the first of them holds the
 * value, and the library that reads workbooks does not tell which were merged.
 */
final class Merged {
    private static final Pattern SHEET = Pattern.compile("<(?:\\w+:)?sheet\\b[^>]*?\\br?:?id=\"(rId\\w+)\"|<(?:\\w+:)?sheet\\b[^>]*?:id=\"([^\"]+)\"");
    private static final Pattern RELATION = Pattern.compile("<(?:\\w+:)?Relationship\\b[^>]*>");
    private static final Pattern ID = Pattern.compile("\\bId=\"([^\"]+)\"");
    private static final Pattern TARGET = Pattern.compile("\\bTarget=\"([^\"]+)\"");
    private static final Pattern MERGE = Pattern.compile("<(?:\\w+:)?mergeCell\\b[^>]*?\\bref=\"([A-Z]{1,3})(\\d{1,7}):([A-Z]{1,3})(\\d{1,7})\"");
    private static final int LARGEST = 1 << 27;
    private static final int LETTERS = 26;

    private final Map<String, String> parts = new HashMap<>();

    /** @param column of the value, from 0; {@code from} and {@code to} are rows as their user sees them */
    private record Block(int column, int from, int to) {
    }

    Merged(Path workbook) throws IOException {
        try (ZipFile zip = new ZipFile(workbook.toFile())) {
            for (ZipEntry entry : Collections.list(zip.entries())) {
                String name = entry.getName();
                boolean sheet = name.startsWith("xl/worksheets/") && name.endsWith(".xml");
                if (sheet || name.equals("xl/workbook.xml") || name.equals("xl/_rels/workbook.xml.rels")) {
                    try (InputStream in = zip.getInputStream(entry)) {
                        String text = new String(in.readNBytes(LARGEST), StandardCharsets.UTF_8);
                        parts.put(name, sheet ? text.substring(Math.max(0, text.lastIndexOf("</sheetData>"))) : text);
                    }
                }
            }
        }
    }

    /** The lines with the value of a merged cell in each of its rows that holds anything else. */
    List<Grid.Line> fill(int sheet, List<Grid.Line> lines) {
        List<Block> blocks = blocks(sheet);
        if (blocks.isEmpty()) {
            return lines;
        }
        Map<Integer, Grid.Line> byRow = new HashMap<>();
        lines.forEach(line -> byRow.put(line.number(), line));
        List<Grid.Line> filled = new ArrayList<>();
        for (Grid.Line line : lines) {
            List<String> cells = new ArrayList<>(line.cells());
            for (Block block : blocks) {
                Grid.Line first = byRow.get(block.from());
                if (first != null && block.from() < line.number() && line.number() <= block.to() && line.cell(block.column()).isEmpty()) {
                    while (cells.size() <= block.column()) {
                        cells.add("");
                    }
                    cells.set(block.column(), first.cell(block.column()));
                }
            }
            filled.add(line.with(cells));
        }
        return filled;
    }

    private List<Block> blocks(int sheet) {
        List<Block> blocks = new ArrayList<>();
        for (Matcher merge = MERGE.matcher(parts.getOrDefault(part(sheet), "")); merge.find();) {
            int from = Integer.parseInt(merge.group(2));
            int to = Integer.parseInt(merge.group(4));
            if (to > from) {
                blocks.add(new Block(column(merge.group(1)), from, to));
            }
        }
        return blocks;
    }

    /** The part that holds the sheet at a place of the workbook, from 0; empty where the workbook does not say. */
    private String part(int sheet) {
        Matcher found = SHEET.matcher(parts.getOrDefault("xl/workbook.xml", ""));
        String id = "";
        for (int i = 0; i <= sheet; i++) {
            id = found.find() ? found.group(1) == null ? found.group(2) : found.group(1) : "";
        }
        for (Matcher relation = RELATION.matcher(parts.getOrDefault("xl/_rels/workbook.xml.rels", "")); relation.find();) {
            Matcher known = ID.matcher(relation.group());
            Matcher target = TARGET.matcher(relation.group());
            if (known.find() && known.group(1).equals(id) && target.find()) {
                return target.group(1).startsWith("/") ? target.group(1).substring(1) : "xl/" + target.group(1);
            }
        }
        return "";
    }

    private static int column(String letters) {
        int column = 0;
        for (char letter : letters.toCharArray()) {
            column = column * LETTERS + letter - 'A' + 1;
        }
        return column - 1;
    }
}

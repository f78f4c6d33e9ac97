package org.jiaohe.output;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.jiaohe.text.Visible;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/**
 * A Word document with <code>{{fields}}</code>, made in any word processor. A table row or a paragraph that holds a field
 * of a list is repeated for each entry. Word splits a field over several runs as soon as somebody edits it, so fields are
 * sought in a whole paragraph; the value takes the look of the run in which the field begins.
 */
final class DocxTemplate {
    private static final String W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private static final Pattern FIELD = Pattern.compile("\\{\\{\\s*([^{}]+?)\\s*}}");
    private static final String FILLED = "word/(document|header\\d*|footer\\d*)\\.xml";
    private static final long LARGEST = 50_000_000;
    /** What a row or paragraph is repeated for: the names of its fields, and their values for each repetition. */
    record Entries(Set<String> fields, List<Map<String, String>> entries) {
    }

    private final Map<String, byte[]> parts = new LinkedHashMap<>();

    /** Reads the parts of a template; what is no zip, or has no main document, is an IOException. */
    DocxTemplate(byte[] bytes) throws IOException {
        long size = 0;
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                byte[] part = zip.readNBytes((int) LARGEST);
                size += part.length;
                if (size >= LARGEST) {
                    throw new IOException("larger than " + LARGEST + " bytes");
                }
                parts.put(entry.getName(), part);
            }
        }
        if (!parts.containsKey("word/document.xml")) {
            throw new IOException("no word/document.xml");
        }
    }

    /** Writes the document with its fields filled in. A row or paragraph of a list without entries is left out. */
    void fill(Map<String, String> fields, List<Entries> lists, OutputStream out) throws IOException {
        ZipOutputStream zip = new ZipOutputStream(out);
        for (Map.Entry<String, byte[]> part : parts.entrySet()) {
            ZipEntry entry = new ZipEntry(part.getKey());
            // A fixed time keeps equal results equal bytes.
            entry.setTime(1_767_225_600_000L);
            zip.putNextEntry(entry);
            zip.write(part.getKey().matches(FILLED) ? fill(part.getValue(), fields, lists) : part.getValue());
            zip.closeEntry();
        }
        zip.finish();
    }

    private static byte[] fill(byte[] xml, Map<String, String> fields, List<Entries> lists) throws IOException {
        Document document = parse(xml);
        // What was filled in is text of the report: a paragraph is done once, whatever its text may look like then.
        Set<Element> done = Collections.newSetFromMap(new IdentityHashMap<>());
        for (Entries list : lists) {
            repeat(document, "tr", list, fields, done);
            repeat(document, "p", list, fields, done);
        }
        elements(document.getDocumentElement(), "p").stream().filter(paragraph -> !done.contains(paragraph)).forEach(paragraph -> replace(paragraph, fields));
        return bytes(document);
    }

    private static void repeat(Document document, String name, Entries list, Map<String, String> fields, Set<Element> done) {
        for (Element element : elements(document.getDocumentElement(), name)) {
            boolean holds = elements(element, "p").stream().anyMatch(paragraph -> !done.contains(paragraph) && names(paragraph).stream().anyMatch(list.fields()::contains));
            // A row within a row, or a paragraph of a row that was repeated already, is left to the outer one.
            if (!holds || element.getParentNode() == null) {
                continue;
            }
            for (Map<String, String> entry : entries(list, element)) {
                Element copy = (Element) element.cloneNode(true);
                element.getParentNode().insertBefore(copy, element);
                Map<String, String> all = new LinkedHashMap<>(fields);
                all.putAll(entry);
                elements(copy, "p").forEach(paragraph -> {
                    replace(paragraph, all);
                    done.add(paragraph);
                });
            }
            element.getParentNode().removeChild(element);
        }
    }

    /** Word finds a cell without a paragraph, or a table without a row, broken: the only one stays, with its fields empty. */
    private static List<Map<String, String>> entries(Entries list, Element element) {
        if (!list.entries().isEmpty()) {
            return list.entries();
        }
        NodeList siblings = element.getParentNode().getChildNodes();
        long alike = IntStream.range(0, siblings.getLength()).mapToObj(siblings::item).filter(node -> element.getLocalName().equals(node.getLocalName())).count();
        return alike > 1 ? List.of() : List.of(list.fields().stream().collect(Collectors.toMap(field -> field, field -> "")));
    }

    /** Names of the fields in the parts that are filled in, known or not. */
    Set<String> names() throws IOException {
        Set<String> names = new TreeSet<>();
        for (Map.Entry<String, byte[]> part : parts.entrySet()) {
            if (part.getKey().matches(FILLED)) {
                elements(parse(part.getValue()).getDocumentElement(), "p").forEach(paragraph -> names.addAll(names(paragraph)));
            }
        }
        return names;
    }

    private static List<String> names(Element paragraph) {
        List<String> names = new ArrayList<>();
        Matcher field = FIELD.matcher(text(elements(paragraph, "t")));
        while (field.find()) {
            names.add(field.group(1));
        }
        return names;
    }

    /** Replaces the known fields of one paragraph, from the last to the first so that offsets stay true. */
    private static void replace(Element paragraph, Map<String, String> values) {
        List<Element> texts = elements(paragraph, "t");
        Matcher field = FIELD.matcher(text(texts));
        List<int[]> spans = new ArrayList<>();
        List<String> with = new ArrayList<>();
        while (field.find()) {
            if (values.containsKey(field.group(1))) {
                spans.add(0, new int[] {field.start(), field.end()});
                with.add(0, JUnit.clean(Visible.of(values.get(field.group(1)))));
            }
        }
        for (int i = 0; i < spans.size(); i++) {
            splice(texts, spans.get(i)[0], spans.get(i)[1], with.get(i));
        }
        texts.forEach(DocxTemplate::breakLines);
    }

    private static void splice(List<Element> texts, int start, int end, String value) {
        int at = 0;
        boolean written = false;
        for (Element text : texts) {
            String content = text.getTextContent();
            int from = Math.max(0, Math.min(content.length(), start - at));
            int to = Math.max(0, Math.min(content.length(), end - at));
            at += content.length();
            if (from < to) {
                text.setTextContent(content.substring(0, from) + (written ? "" : value) + content.substring(to));
                text.setAttributeNS("http://www.w3.org/XML/1998/namespace", "xml:space", "preserve");
                written = true;
            }
        }
    }

    /** A line feed in a value is a line break in Word. */
    private static void breakLines(Element text) {
        String[] lines = text.getTextContent().split("\n", -1);
        if (lines.length == 1) {
            return;
        }
        Node run = text.getParentNode();
        for (int i = 0; i < lines.length; i++) {
            if (i > 0) {
                run.insertBefore(text.getOwnerDocument().createElementNS(W, "w:br"), text);
            }
            Element line = (Element) text.cloneNode(false);
            line.setTextContent(lines[i]);
            run.insertBefore(line, text);
        }
        run.removeChild(text);
    }

    private static String text(List<Element> texts) {
        StringBuilder all = new StringBuilder();
        texts.forEach(text -> all.append(text.getTextContent()));
        return all.toString();
    }

    private static List<Element> elements(Element within, String name) {
        NodeList found = within.getElementsByTagNameNS(W, name);
        List<Element> elements = new ArrayList<>();
        if (within.getLocalName().equals(name)) {
            elements.add(within);
        }
        for (int i = 0; i < found.getLength(); i++) {
            elements.add((Element) found.item(i));
        }
        return elements;
    }

    private static Document parse(byte[] xml) throws IOException {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
            factory.setNamespaceAware(true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            return factory.newDocumentBuilder().parse(new ByteArrayInputStream(xml));
        } catch (SAXException e) {
            throw new IOException(e.getMessage(), e);
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] bytes(Document document) {
        try {
            document.setXmlStandalone(true);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            TransformerFactory.newDefaultInstance().newTransformer().transform(new DOMSource(document), new StreamResult(out));
            return out.toByteArray();
        } catch (TransformerException e) {
            throw new IllegalStateException(e);
        }
    }
}

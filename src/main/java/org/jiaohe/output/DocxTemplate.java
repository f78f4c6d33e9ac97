package org.jiaohe.output;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
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
    private static final long LARGEST = 50_000_000;
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

    /**
     * Writes the document with its fields filled in.
     *
     * @param lists lists of entries; the fields of the first entry name the list's fields, so that a list has at least one entry
     */
    void fill(Map<String, String> fields, List<List<Map<String, String>>> lists, OutputStream out) throws IOException {
        ZipOutputStream zip = new ZipOutputStream(out);
        for (Map.Entry<String, byte[]> part : parts.entrySet()) {
            ZipEntry entry = new ZipEntry(part.getKey());
            // A fixed time keeps equal results equal bytes.
            entry.setTime(1_767_225_600_000L);
            zip.putNextEntry(entry);
            zip.write(part.getKey().matches("word/(document|header\\d*|footer\\d*)\\.xml") ? fill(part.getValue(), fields, lists) : part.getValue());
            zip.closeEntry();
        }
        zip.finish();
    }

    private static byte[] fill(byte[] xml, Map<String, String> fields, List<List<Map<String, String>>> lists) throws IOException {
        Document document = parse(xml);
        for (List<Map<String, String>> list : lists) {
            repeat(document, "tr", list);
            repeat(document, "p", list);
        }
        elements(document.getDocumentElement(), "p").forEach(paragraph -> replace(paragraph, fields));
        return bytes(document);
    }

    private static void repeat(Document document, String name, List<Map<String, String>> list) {
        for (Element element : elements(document.getDocumentElement(), name)) {
            boolean holds = elements(element, "p").stream().anyMatch(paragraph -> list.get(0).keySet().stream().anyMatch(field -> names(paragraph).contains(field)));
            // A row within a row, or a paragraph of a row that was repeated already, is left to the outer one.
            if (!holds || element.getParentNode() == null) {
                continue;
            }
            for (Map<String, String> entry : list) {
                Element copy = (Element) element.cloneNode(true);
                element.getParentNode().insertBefore(copy, element);
                elements(copy, "p").forEach(paragraph -> replace(paragraph, entry));
            }
            element.getParentNode().removeChild(element);
        }
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
                with.add(0, JUnit.clean(values.get(field.group(1))));
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

package io.github.yieldstick.diagnosis;

import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The form of {@code fault-dictionary.jsonl.gz}: an object a line, first the cases, then the faults. A fault's line has a letter for
 * each case: a dot where it passes, a blank where it was not asked, else the letter of the case's symptom.
 */
final class FaultDictionaryFile {
    static final String NAME = "fault-dictionary.jsonl.gz";

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private FaultDictionaryFile() {}

    /** The dictionary that comes with the kit; empty where none does. */
    static FaultDictionary load() {
        try (InputStream in = FaultDictionaryFile.class.getResourceAsStream(NAME)) {
            return in == null ? FaultDictionary.empty() : read(in.readAllBytes());
        } catch (IOException unreadable) {
            throw new UncheckedIOException("Cannot read " + NAME, unreadable);
        }
    }

    static FaultDictionary read(byte[] file) throws IOException {
        List<KnownCase> cases = new ArrayList<>();
        List<FaultDictionary.Entry> faults = new ArrayList<>();
        InputStream content = new GZIPInputStream(new ByteArrayInputStream(file));
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(content, StandardCharsets.UTF_8))) {
            for (String line : lines.lines().toList()) {
                JsonNode node = JSON.readTree(line);
                if (node.has("case")) {
                    cases.add(known(node));
                } else {
                    faults.add(fault(node));
                }
            }
        }
        return new FaultDictionary(cases, faults);
    }

    private static KnownCase known(JsonNode node) {
        return new KnownCase(
                node.get("case").asString(),
                node.get("digest").asString(),
                node.get("symptoms")
                        .valueStream()
                        .map(JsonNode::asString)
                        .map(Symptom::parse)
                        .toList());
    }

    private static FaultDictionary.Entry fault(JsonNode node) {
        return new FaultDictionary.Entry(
                new TextChange(
                        node.get("fault").asString(),
                        node.get("revision").asString(),
                        node.get("text").asString(),
                        node.get("offset").asInt(),
                        node.get("length").asInt(),
                        node.get("puts").asString(),
                        node.get("shownFrom").asInt(),
                        node.get("shownTo").asInt()),
                node.get("asked").asString(),
                node.get("outcomes").asString());
    }

    /** The bytes of the file: the same for the same dictionary. */
    static byte[] write(FaultDictionary dictionary) throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (GZIPOutputStream content = new GZIPOutputStream(file)) {
            for (KnownCase known : dictionary.cases()) {
                content.write(line(line(known)));
            }
            for (FaultDictionary.Entry fault : dictionary.faults()) {
                content.write(line(line(fault)));
            }
        }
        return file.toByteArray();
    }

    private static byte[] line(ObjectNode line) {
        return (line + "\n").getBytes(StandardCharsets.UTF_8);
    }

    private static ObjectNode line(KnownCase known) {
        ObjectNode line = JSON.createObjectNode().put("case", known.id()).put("digest", known.digest());
        ArrayNode symptoms = line.putArray("symptoms");
        known.symptoms().forEach(symptom -> symptoms.add(symptom.written()));
        return line;
    }

    private static ObjectNode line(FaultDictionary.Entry fault) {
        TextChange change = fault.change();
        return JSON.createObjectNode()
                .put("fault", change.id())
                .put("revision", change.revision())
                .put("text", change.text())
                .put("asked", fault.asked())
                .put("offset", change.offset())
                .put("length", change.length())
                .put("puts", change.puts())
                .put("shownFrom", change.shownFrom())
                .put("shownTo", change.shownTo())
                .put("outcomes", fault.outcomes());
    }
}

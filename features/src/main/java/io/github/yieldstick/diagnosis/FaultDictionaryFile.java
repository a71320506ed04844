package io.github.yieldstick.diagnosis;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The form of {@code fault-dictionary.jsonl}: an object a line, first the cases, then the faults. A fault's line has a letter for
 * each case: a dot where it passes, a blank where it was not asked, else the letter of the case's symptom.
 */
final class FaultDictionaryFile {
    static final String NAME = "fault-dictionary.jsonl";

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final char PASSED = '.';
    private static final char NOT_ASKED = ' ';
    private static final String LETTERS = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz!#$%&()*+,-/:;<=>?@[]^_{|}";
    /** Stands for all symptoms of a case for which there is no letter left. */
    private static final char OTHERWISE = '~';

    private static final Symptom OTHER = new Symptom("otherwise", "");

    private FaultDictionaryFile() {}

    /** The dictionary that comes with the kit. */
    static FaultDictionary load() {
        try (InputStream in = FaultDictionaryFile.class.getResourceAsStream(NAME)) {
            if (in == null) {
                return new FaultDictionary(List.of(), List.of());
            }
            return read(new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)).lines().toList());
        } catch (IOException unreadable) {
            throw new UncheckedIOException("Cannot read " + NAME, unreadable);
        }
    }

    static FaultDictionary read(List<String> lines) {
        List<KnownCase> cases = new ArrayList<>();
        List<FaultDictionary.Entry> faults = new ArrayList<>();
        for (String line : lines) {
            JsonNode node = JSON.readTree(line);
            if (node.has("case")) {
                cases.add(new KnownCase(
                        node.get("case").asString(),
                        node.get("digest").asString(),
                        node.get("symptoms").valueStream().map(JsonNode::asString).map(Symptom::parse).toList()));
            } else {
                faults.add(new FaultDictionary.Entry(
                        new TextChange(
                                node.get("fault").asString(),
                                node.get("revision").asString(),
                                node.get("offset").asInt(),
                                node.get("length").asInt(),
                                node.get("puts").asString(),
                                node.get("shownFrom").asInt(),
                                node.get("shownTo").asInt()),
                        node.get("asked").asString(),
                        symptoms(node.get("outcomes").asString(), cases)));
            }
        }
        return new FaultDictionary(cases, faults);
    }

    private static Map<String, Optional<Symptom>> symptoms(String outcomes, List<KnownCase> cases) {
        Map<String, Optional<Symptom>> symptoms = new HashMap<>();
        for (int at = 0; at < outcomes.length(); at++) {
            KnownCase known = cases.get(at);
            switch (outcomes.charAt(at)) {
                case NOT_ASKED -> {}
                case PASSED -> symptoms.put(known.id(), Optional.empty());
                case OTHERWISE -> symptoms.put(known.id(), Optional.of(OTHER));
                default -> symptoms.put(known.id(), Optional.of(known.symptoms().get(LETTERS.indexOf(outcomes.charAt(at)))));
            }
        }
        return symptoms;
    }

    /** The lines of the file. */
    static List<String> write(FaultDictionary dictionary) {
        List<String> lines = new ArrayList<>();
        for (KnownCase known : dictionary.cases()) {
            ObjectNode line = JSON.createObjectNode();
            line.put("case", known.id()).put("digest", known.digest());
            ArrayNode symptoms = line.putArray("symptoms");
            known.symptoms().forEach(symptom -> symptoms.add(symptom.written()));
            lines.add(line.toString());
        }
        for (FaultDictionary.Entry fault : dictionary.faults()) {
            TextChange change = fault.change();
            lines.add(JSON.createObjectNode()
                    .put("fault", change.id())
                    .put("revision", change.revision())
                    .put("asked", fault.asked())
                    .put("offset", change.offset())
                    .put("length", change.length())
                    .put("puts", change.puts())
                    .put("shownFrom", change.shownFrom())
                    .put("shownTo", change.shownTo())
                    .put("outcomes", outcomes(fault.symptoms(), dictionary.cases()))
                    .toString());
        }
        return lines;
    }

    private static String outcomes(Map<String, Optional<Symptom>> symptoms, List<KnownCase> cases) {
        StringBuilder outcomes = new StringBuilder();
        for (KnownCase known : cases) {
            Optional<Symptom> symptom = symptoms.getOrDefault(known.id(), Optional.empty());
            if (symptom.isPresent()) {
                int letter = known.symptoms().indexOf(symptom.get());
                outcomes.append(letter < 0 || letter >= LETTERS.length() ? OTHERWISE : LETTERS.charAt(letter));
            } else {
                outcomes.append(symptoms.containsKey(known.id()) ? PASSED : NOT_ASKED);
            }
        }
        return outcomes.toString();
    }
}

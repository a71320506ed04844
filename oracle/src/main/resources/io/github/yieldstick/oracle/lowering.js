// Asks the compiler, which is the global ts, for one text. Gives what it makes of it, with the line of the source that each line was
// made of, or the first fault with its place.
(function (code, fileName, options, version) {
    "use strict";
    if (ts.version !== version) throw new Error("expected TypeScript " + version + ", found " + ts.version);
    var converted = ts.convertCompilerOptionsFromJson(JSON.parse(options), "");
    if (converted.errors.length) throw new Error(sentence(converted.errors[0]));
    converted.options.sourceMap = true; // which changes the text by its last line alone
    var lowered = ts.transpileModule(code, {
        fileName: fileName, // its ending says whether types are a fault
        compilerOptions: converted.options,
        reportDiagnostics: true
    });

    function sentence(diagnostic) {
        return ts.flattenDiagnosticMessageText(diagnostic.messageText, " ");
    }

    // The mappings of a source map: a group a line, of segments that tell where in the source a column comes from.
    function linesOf(mappings) {
        var DIGITS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
        var line = 0;
        return mappings.split(";").map(function (group) {
            var first = 0;
            group.split(",").forEach(function (segment) {
                var fields = numbers(segment);
                if (fields.length < 4) return;
                line += fields[2];
                first = first || line + 1;
            });
            return first;
        });

        function numbers(segment) {
            var found = [], value = 0, shift = 0;
            for (var i = 0; i < segment.length; i++) {
                var digit = DIGITS.indexOf(segment[i]);
                value += (digit & 31) << shift;
                shift += 5;
                if (digit & 32) continue;
                found.push(value & 1 ? -(value >> 1) : value >> 1);
                value = shift = 0;
            }
            return found;
        }
    }

    var faults = lowered.diagnostics.filter(function (diagnostic) {
        return diagnostic.category === ts.DiagnosticCategory.Error;
    });
    if (!faults.length) return {
        text: lowered.outputText.replace(/\/\/# sourceMappingURL=.*\s*$/, ""),
        lines: linesOf(JSON.parse(lowered.sourceMapText).mappings).join(" ")
    };
    var place = faults[0].file ? faults[0].file.getLineAndCharacterOfPosition(faults[0].start) : { line: 0, character: 0 };
    return { fault: sentence(faults[0]), line: place.line + 1, column: place.character + 1 };
})

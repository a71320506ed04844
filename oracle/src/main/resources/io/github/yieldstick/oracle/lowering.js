// Asks the compiler, which is the global ts, for one text. Gives what it makes of it, or the first fault with its place.
(function (code, fileName, options, version) {
    "use strict";
    if (ts.version !== version) throw new Error("expected TypeScript " + version + ", found " + ts.version);
    var converted = ts.convertCompilerOptionsFromJson(JSON.parse(options), "");
    if (converted.errors.length) throw new Error(sentence(converted.errors[0]));
    var lowered = ts.transpileModule(code, {
        fileName: fileName, // its ending says whether types are a fault
        compilerOptions: converted.options,
        reportDiagnostics: true
    });

    function sentence(diagnostic) {
        return ts.flattenDiagnosticMessageText(diagnostic.messageText, " ");
    }

    var faults = lowered.diagnostics.filter(function (diagnostic) {
        return diagnostic.category === ts.DiagnosticCategory.Error;
    });
    if (!faults.length) return { text: lowered.outputText };
    var place = faults[0].file ? faults[0].file.getLineAndCharacterOfPosition(faults[0].start) : { line: 0, character: 0 };
    return { fault: sentence(faults[0]), line: place.line + 1, column: place.character + 1 };
})

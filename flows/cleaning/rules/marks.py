"""Marks that stand alone and say nothing."""

from __future__ import annotations

from flows.cleaning.matching.rule import Rule

RULES = (
    Rule(
        name="marks.stray",
        reason="Arrows, bars and brackets that were icons or separators.",
        pattern=r"[ <>|/\\«»‹›•·►▶●▪→←↑↓^~=_*#+×✕✖✓✔☰▾▼▲◀◄❯❮⟩⟨☆♥❤⋮⋯&;,.:\[\](){}\x{2190}-\x{2604}\x{2606}-\x{2b4f}\x{2b51}-\x{2bff}\x{1f000}-\x{1faff}-]+",
        longest=200,
        drops=(">", "<>", "|", "»", "›››", "* * * |", "×", "☰", ">" * 99, "_" * 120),
        keeps=("-5", "A", "1", "?", "!", "★★★★☆"),
    ),
    Rule(
        name="marks.ends",
        reason="The end of a text, between marks: nobody writes so within one.",
        pattern=r"(?:[#*=-]+ *(?:30|end|ends|ende|fin) *[#*=-]+|#{3,5}|/? *انتهای پیام *(?:/ *[\d\x{06f0}-\x{06f9}]{0,8})?|mwisho)[ .]*",
        longest=24,
        drops=(
            "- 30 -",
            "###",
            "--ENDS--",
            "-ends-",
            "انتهای پیام/۴۰۱",
            "MWISHO...",
            "*** END ***",
            "انتهای پیام/",
        ),
        keeps=("-5-", "30", "Ends meet", "#1", "- end of story"),
    ),
    Rule(
        name="marks.end",
        reason="How wires and press offices mark the end of a text.",
        pattern=r"(?:[#*=/-]+ *(?:0|30|end|ends|ende|fin)? *[#*=/-]+|[(\[] *(?:end|ends|ende|fin|fim) *[)\]]|/? *endit(?:em)?|ends?|انتهای پیام */?|انتهى)[ .]*",
        longest=24,
        firm=False,
        drops=("-0-", "- 30 -", "###", "--ENDS--", "(END)", "/ENDITEM", "ENDS", "انتهای پیام/", "- Ende -"),
        keeps=("-5-", "30", "The end", "Ends meet"),
    ),
    Rule(
        name="marks.enditem",
        reason="How Chinese wires mark a text's end behind its last words.",
        pattern=r" +/?(?:enditem|item end)(?m:[ .]*$)",
        scope="inline",
        drops=("a hundred bowls. Enditem", "said the mayor. /Enditem."),
        keeps=("Enditem is a mark", "The enditem was missing"),
    ),
    Rule(
        name="marks.icon",
        reason="A private sign that an icon font shows as a picture, or nothing to be seen at all.",
        pattern=r"[\x{e000}-\x{f8ff}\x{fffc}\x{fffd} ]*",
        longest=40,
        drops=("\ue001", "\ue001 \uf09a", "\ufffc", "\u200b\ufeff"),
        keeps=("A\ue001", "1"),
    ),
)

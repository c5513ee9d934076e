// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/decisionmarkup.h"

namespace hoithi {

namespace {

constexpr qreal Indent = 12.7;
constexpr qreal SixPoints = 6 * 25.4 / 72;

TextStyle centred(qreal size, bool bold = true)
{
    TextStyle style;
    style.size = size;
    style.bold = bold;
    style.align = Qt::AlignHCenter;
    return style;
}

TextStyle body()
{
    TextStyle style;
    style.indent = Indent;
    style.before = SixPoints;
    style.spacing = 1.15;
    return style;
}

TextStyle italic(TextStyle style)
{
    style.italic = true;
    return style;
}

TextStyle bold(TextStyle style)
{
    style.bold = true;
    return style;
}

TextStyle capitals(TextStyle style, qreal ruleShare = 0)
{
    style.capitals = true;
    style.ruleShare = ruleShare;
    return style;
}

TextStyle spaced(TextStyle style, qreal before)
{
    style.before = before;
    return style;
}

TextStyle left(qreal size)
{
    TextStyle style;
    style.size = size;
    style.align = Qt::AlignLeft;
    return style;
}

void addLetterhead(QHash<QString, TextStyle> &styles)
{
    styles.insert(QStringLiteral("parent"), capitals(centred(12, false)));
    styles.insert(QStringLiteral("issuer"), capitals(centred(12), 0.4));
    styles.insert(QStringLiteral("nation"), capitals(centred(12)));
    TextStyle motto = centred(13);
    motto.ruleShare = 1;
    styles.insert(QStringLiteral("motto"), motto);
    styles.insert(QStringLiteral("number"), centred(13, false));
    styles.insert(QStringLiteral("subject"), spaced(centred(12, false), SixPoints));
    styles.insert(QStringLiteral("place-date"), italic(centred(13, false)));
    styles.insert(QStringLiteral("addressee"), spaced(centred(14, false), 8));
    styles.insert(QStringLiteral("addressee-detail"), centred(14, false));
}

void addSignature(QHash<QString, TextStyle> &styles)
{
    styles.insert(QStringLiteral("signer-authority"), capitals(centred(13)));
    styles.insert(QStringLiteral("signer-title"), capitals(centred(13)));
    // The seal covers the left third of the signature, which needs this much room.
    styles.insert(QStringLiteral("signer-name"), spaced(centred(14), 28));
    TextStyle heading = italic(left(12));
    heading.bold = true;
    styles.insert(QStringLiteral("recipients-heading"), heading);
    styles.insert(QStringLiteral("recipient"), left(11));
}

void addAppendix(QHash<QString, TextStyle> &styles)
{
    styles.insert(QStringLiteral("appendix-label"), centred(14));
    styles.insert(QStringLiteral("appendix-title"), capitals(centred(14)));
    styles.insert(QStringLiteral("appendix-period"), italic(centred(13, false)));
    TextStyle reference = italic(centred(13, false));
    reference.ruleShare = 0.4;
    styles.insert(QStringLiteral("appendix-reference"), reference);
    styles.insert(QStringLiteral("column"), centred(12));
    styles.insert(QStringLiteral("cell"), left(12));
    styles.insert(QStringLiteral("note"), spaced(left(13), 3));
    TextStyle footer = centred(8, false);
    footer.color = QColor(0x55, 0x55, 0x55);
    styles.insert(QStringLiteral("footer"), footer);
    styles.insert(QStringLiteral("page-number"), centred(13, false));
}

} // namespace

DecisionSheet::DecisionSheet()
{
    addLetterhead(styles);
    styles.insert(QStringLiteral("draft"), spaced(capitals(centred(13)), 4));
    styles.insert(QStringLiteral("type"), spaced(capitals(centred(14)), 6));
    TextStyle abstractStyle = centred(14);
    abstractStyle.ruleShare = 0.4;
    styles.insert(QStringLiteral("abstract"), abstractStyle);
    styles.insert(QStringLiteral("authority"), spaced(capitals(centred(14)), 5));
    styles.insert(QStringLiteral("basis"), italic(body()));
    styles.insert(QStringLiteral("decides"), spaced(capitals(centred(14)), 4));
    styles.insert(QStringLiteral("paragraph"), body());
    styles.insert(QStringLiteral("opening"), spaced(body(), 8));
    styles.insert(QStringLiteral("article"), bold(body()));
    addSignature(styles);
    addAppendix(styles);
    const QStringList families{QStringLiteral("Times New Roman"), QStringLiteral("Tinos")};
    for (TextStyle &each : styles)
        each.families = families;
}

void DecisionSheet::resolveFonts()
{
    const QStringList families = vietnameseFamilies(styles.cbegin()->families);
    for (TextStyle &each : styles)
        each.families = families;
}

} // namespace hoithi

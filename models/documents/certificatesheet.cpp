// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/certificatesheet.h"

#include "documents/templatetags.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace hoithi {

namespace {

struct Messages
{
    Q_DECLARE_TR_FUNCTIONS(DocumentTemplate)
};

/// JSON keeps no positions: the n-th object of an array is found again by its key in the text.
int lineOfNth(const QString &json, const QString &key, qsizetype n)
{
    qsizetype at = -1;
    const QString quoted = u'"' + key + u'"';
    for (qsizetype i = 0; i <= n; ++i) {
        const qsizetype next = json.indexOf(quoted, at + 1);
        if (next < 0)
            break;
        at = next;
    }
    return int(QStringView(json).left(qMax<qsizetype>(0, at)).count(u'\n')) + 1;
}

Qt::Alignment alignmentOf(const QString &name)
{
    if (name == QLatin1String("left"))
        return Qt::AlignLeft;
    return name == QLatin1String("right") ? Qt::AlignRight : Qt::AlignHCenter;
}

TextStyle styleOf(const QJsonObject &object, const QStringList &families)
{
    TextStyle style;
    style.families = families;
    style.size = qBound(5.0, object.value(QLatin1String("size")).toDouble(14), 120.0);
    style.bold = object.value(QLatin1String("bold")).toBool();
    style.italic = object.value(QLatin1String("italic")).toBool();
    style.capitals = object.value(QLatin1String("capitals")).toBool();
    style.align = alignmentOf(object.value(QLatin1String("align")).toString());
    style.ruleShare = qBound(0.0, object.value(QLatin1String("rule")).toDouble(), 1.0);
    style.color = QColor(object.value(QLatin1String("color")).toString(QStringLiteral("#000000")));
    return style;
}

CertificateSheet::Text textOf(const QJsonObject &object, const QStringList &families)
{
    CertificateSheet::Text text;
    text.text = object.value(QLatin1String("text")).toString();
    text.box =
        QRectF(object.value(QLatin1String("x")).toDouble(), object.value(QLatin1String("y")).toDouble(),
               object.value(QLatin1String("width")).toDouble(), object.value(QLatin1String("height")).toDouble());
    text.style = styleOf(object, families);
    text.maxLines = qBound(1, object.value(QLatin1String("lines")).toInt(1), 20);
    text.preprinted = object.value(QLatin1String("preprinted")).toBool();
    return text;
}

CertificateSheet::Frame frameOf(const QJsonObject &object)
{
    return {object.value(QLatin1String("inset")).toDouble(), object.value(QLatin1String("stroke")).toDouble(0.5),
            object.value(QLatin1String("corner")).toDouble(),
            QColor(object.value(QLatin1String("color")).toString(QStringLiteral("#000000")))};
}

Result<QJsonObject> parseJson(const QString &json)
{
    QJsonParseError error;
    const QByteArray bytes = json.toUtf8();
    const QJsonDocument document = QJsonDocument::fromJson(bytes, &error);
    if (error.error != QJsonParseError::NoError) {
        const int line =
            int(QByteArrayView(bytes).first(qMin<qsizetype>(error.offset, bytes.size())).toByteArray().count('\n')) + 1;
        return templateError(line, error.errorString());
    }
    if (!document.isObject())
        return templateError(1, Messages::tr("the file holds no JSON object."));
    return document.object();
}

/// What is wrong with a text or a frame; empty where nothing is.
QString faultOf(const QJsonObject &object, const CertificateSheet::Text &text, const CertificateSheet &sheet)
{
    for (const char *key : {"text", "x", "y", "width", "height"}) {
        if (!object.contains(QLatin1String(key)))
            return Messages::tr("the text has no \"%1\".").arg(QLatin1String(key));
    }
    if (text.box.width() <= 0 || text.box.height() <= 0 || !QRectF({}, sheet.size).contains(text.box))
        return Messages::tr("the text's box does not lie on the paper.");
    return text.style.color.isValid() ? QString() : Messages::tr("the colour is not of the form #rrggbb.");
}

QString faultOf(const CertificateSheet::Frame &frame, const CertificateSheet &sheet)
{
    const qreal room = std::min(sheet.size.width(), sheet.size.height()) / 2 - frame.inset;
    if (frame.inset < 0 || frame.width <= 0 || frame.corner < 0 || frame.corner >= room || frame.width >= room)
        return Messages::tr("the frame does not lie on the paper.");
    return frame.color.isValid() ? QString() : Messages::tr("the colour is not of the form #rrggbb.");
}

Result<void> addFrames(const QJsonArray &frames, const QString &json, CertificateSheet &sheet)
{
    for (qsizetype at = 0; at < frames.size(); ++at) {
        sheet.frames.push_back(frameOf(frames.at(at).toObject()));
        const QString fault = faultOf(sheet.frames.back(), sheet);
        if (!fault.isEmpty())
            return templateError(lineOfNth(json, QStringLiteral("inset"), at), fault);
    }
    return {};
}

Result<void> addTexts(const QJsonArray &texts, const QStringList &families, const QString &json,
                      CertificateSheet &sheet)
{
    for (qsizetype at = 0; at < texts.size(); ++at) {
        const QJsonObject object = texts.at(at).toObject();
        sheet.texts.push_back(textOf(object, families));
        const QString fault = faultOf(object, sheet.texts.back(), sheet);
        if (!fault.isEmpty())
            return templateError(lineOfNth(json, QStringLiteral("text"), at), fault);
    }
    return {};
}

} // namespace

Result<CertificateSheet> CertificateSheet::parse(const QString &json)
{
    HOITHI_TRY(const QJsonObject root, parseJson(json));
    CertificateSheet sheet;
    const QJsonObject page = root.value(QLatin1String("page")).toObject();
    sheet.size = {page.value(QLatin1String("width")).toDouble(), page.value(QLatin1String("height")).toDouble()};
    if (sheet.size.width() < 50 || sheet.size.height() < 50 || sheet.size.width() > 1200 || sheet.size.height() > 1200)
        return templateError(lineOfNth(json, QStringLiteral("page"), 0),
                             Messages::tr("the page needs a width and a height."));
    QStringList families;
    for (const auto family : root.value(QLatin1String("fonts")).toArray())
        families.append(family.toString());
    HOITHI_CHECK(addFrames(root.value(QLatin1String("frames")).toArray(), json, sheet));
    HOITHI_CHECK(addTexts(root.value(QLatin1String("texts")).toArray(), families, json, sheet));
    if (sheet.texts.empty())
        return templateError(1, Messages::tr("the template has no \"texts\"."));
    return sheet;
}

} // namespace hoithi

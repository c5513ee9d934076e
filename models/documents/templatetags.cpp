// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/templatetags.h"

#include "base/personname.h"
#include "documents/textblock.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <kainjow/mustache.hpp>

#include <exception>
#include <vector>

namespace hoithi {

namespace {

using kainjow::mustache::data;

struct Messages
{
    Q_DECLARE_TR_FUNCTIONS(DocumentTemplate)
};

struct Tag
{
    QChar sigil; ///< '#', '^', '/', '&' or null
    QString name;
    int line = 0;
};

int lineAt(const QString &text, qsizetype position)
{
    return int(QStringView(text).left(position).count(u'\n')) + 1;
}

Result<std::vector<Tag>> tagsOf(const QString &text)
{
    std::vector<Tag> tags;
    const QString open = QStringLiteral("{{");
    const QString close = QStringLiteral("}}");
    for (qsizetype at = text.indexOf(open); at >= 0; at = text.indexOf(open, at)) {
        const int line = lineAt(text, at);
        const qsizetype end = text.indexOf(close, at + 2);
        if (end < 0)
            return templateError(line, Messages::tr("a tag is opened with {{ but not closed with }}."));
        QString name = text.mid(at + 2, end - at - 2).trimmed();
        at = end + 2;
        Tag tag;
        tag.line = line;
        if (!name.isEmpty() && QStringLiteral("#^/&>={").contains(name.front())) {
            tag.sigil = name.front();
            name.remove(0, 1);
        }
        tag.name = name.trimmed();
        if (tag.sigil == u'>' || tag.sigil == u'=' || tag.sigil == u'{')
            return templateError(
                line, Messages::tr("only {{name}}, {{#name}}, {{^name}}, {{/name}} and {{! comment}} are used."));
        tags.push_back(std::move(tag));
    }
    return tags;
}

Result<void> checkSection(const Tag &tag, std::vector<Tag> &open)
{
    if (tag.sigil == u'#' || tag.sigil == u'^') {
        open.push_back(tag);
    } else if (tag.sigil == u'/') {
        if (open.empty() || open.back().name != tag.name)
            return templateError(tag.line,
                                 Messages::tr("{{/%1}} closes a section that is not open here.").arg(tag.name));
        open.pop_back();
    }
    return {};
}

std::string utf8(const QString &text)
{
    return withoutUnseen(text).normalized(QString::NormalizationForm_C).toStdString();
}

data toData(const QVariant &value);

data toObject(const QVariantMap &values)
{
    data object(data::type::object);
    for (auto it = values.cbegin(); it != values.cend(); ++it)
        object.set(it.key().toStdString(), toData(it.value()));
    return object;
}

data toData(const QVariant &value)
{
    switch (value.typeId()) {
    case QMetaType::Bool:
        return data(value.toBool());
    case QMetaType::QVariantMap:
        return toObject(value.toMap());
    case QMetaType::QVariantList: {
        data list(data::type::list);
        for (const QVariant &entry : value.toList())
            list << toData(entry);
        return list;
    }
    default:
        return data(utf8(value.toString()));
    }
}

std::string escapedValue(const std::string &value, ValueEscape escape)
{
    QString text = QString::fromStdString(value);
    if (escape == ValueEscape::Markup)
        return markupEscaped(text).toStdString();
    return text.replace(u'\n', u' ').toStdString();
}

} // namespace

tl::unexpected<Error> templateError(int line, const QString &what)
{
    return failure(ErrorCode::BadInput, Messages::tr("Line %1 of the template: %2").arg(line).arg(what));
}

QString withoutComments(const QString &text)
{
    static const QRegularExpression comment(QStringLiteral("\\{\\{!.*?\\}\\}"),
                                            QRegularExpression::DotMatchesEverythingOption);
    QString result;
    qsizetype from = 0;
    for (auto it = comment.globalMatch(text); it.hasNext();) {
        const auto match = it.next();
        result += QStringView(text).mid(from, match.capturedStart() - from);
        result += QString(match.capturedView().count(u'\n'), u'\n');
        from = match.capturedEnd();
    }
    result += QStringView(text).mid(from);
    return result;
}

Result<void> checkTags(const QString &text, const QSet<QString> &known)
{
    HOITHI_TRY(const std::vector<Tag> tags, tagsOf(withoutComments(text)));
    std::vector<Tag> open;
    for (const Tag &tag : tags) {
        if (!known.contains(tag.name))
            return templateError(tag.line, Messages::tr("there is no variable named \"%1\".").arg(tag.name));
        HOITHI_CHECK(checkSection(tag, open));
    }
    if (!open.empty())
        return templateError(open.back().line, Messages::tr("section {{#%1}} is never closed.").arg(open.back().name));
    return {};
}

Result<QString> fillTemplate(const QString &text, const QVariantMap &values, ValueEscape escape)
{
    try {
        kainjow::mustache::mustache engine(
            withoutComments(text).normalized(QString::NormalizationForm_C).toStdString());
        engine.set_custom_escape([escape](const std::string &value) { return escapedValue(value, escape); });
        const std::string filled = engine.render(toObject(values));
        if (!engine.is_valid()) {
            return failure(ErrorCode::BadInput,
                           Messages::tr("The template cannot be filled in. Restore the original one."),
                           QString::fromStdString(engine.error_message()));
        }
        return QString::fromStdString(filled);
    } catch (const std::exception &error) {
        return failure(ErrorCode::Internal, Messages::tr("The template cannot be filled in. Restore the original one."),
                       QString::fromUtf8(error.what()));
    }
}

} // namespace hoithi

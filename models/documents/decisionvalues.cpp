// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/decisionvalues.h"

#include "documents/decisionmarkup.h"
#include "documents/endedlist.h"
#include "documents/officialtext.h"
#include "domain/award/moneywords.h"

namespace hoithi {

namespace {

constexpr int AmountDots = 5;
constexpr int TotalDots = 30;

QVariantList articleList(const std::vector<QString> &articles)
{
    QVariantList list;
    for (const QString &article : articles) {
        const bool last = list.size() + 1 == qsizetype(articles.size());
        const QStringList paragraphs = article.split(u'\n', Qt::SkipEmptyParts);
        QVariantList more;
        for (const QString &paragraph : paragraphs.mid(1)) {
            const bool end = last && more.size() + 2 == paragraphs.size();
            more.append(
                textAndEnd(end ? withoutEnd(paragraph) : paragraph.trimmed(), end ? QStringLiteral("./.") : QString()));
        }
        const bool end = last && more.isEmpty();
        const QString first = paragraphs.value(0);
        QVariantMap entry =
            textAndEnd(end ? withoutEnd(first) : first.trimmed(), end ? QStringLiteral("./.") : QString());
        entry.insert(QStringLiteral("article_number"), QString::number(list.size() + 1));
        entry.insert(QStringLiteral("more"), more);
        list.append(entry);
    }
    return list;
}

QVariantList rowList(const std::vector<DecisionRow> &rows)
{
    QVariantList list;
    for (const DecisionRow &row : rows) {
        list.append(QVariantMap{
            {QStringLiteral("ordinal"), QString::number(row.ordinal)},
            {QStringLiteral("name"), row.name},
            {QStringLiteral("agency"), row.agency},
            {QStringLiteral("prize"), row.prize},
            {QStringLiteral("amount"), row.amount ? formatMoney(*row.amount) : dottedBlank(AmountDots)},
        });
    }
    return list;
}

/// The sum, where every row has an amount: a part of a sum would be read as the whole.
std::optional<qint64> totalOf(const std::vector<DecisionRow> &rows)
{
    qint64 total = 0;
    for (const DecisionRow &row : rows) {
        if (!row.amount)
            return std::nullopt;
        total += *row.amount;
    }
    return rows.empty() ? std::nullopt : std::optional(total);
}

QString capitalized(QString text)
{
    if (!text.isEmpty())
        text.replace(0, 1, text.left(1).toUpper());
    return text;
}

void addLists(QVariantMap &values, const DecisionContent &content)
{
    values.insert(QStringLiteral("legal_bases"), listWithEnds(content.legalBases));
    values.insert(QStringLiteral("articles"), articleList(content.articles));
    values.insert(QStringLiteral("recipients"), listWithEnds(content.recipients));
    values.insert(QStringLiteral("rows"), rowList(content.rows));
    values.insert(QStringLiteral("count"), QString::number(content.rows.size()).rightJustified(2, u'0'));
    const auto total = totalOf(content.rows);
    values.insert(QStringLiteral("total"), total ? formatMoney(*total) : dottedBlank(AmountDots));
    values.insert(QStringLiteral("total_words"), total ? capitalized(moneyInWords(*total)) : dottedBlank(TotalDots));
}

} // namespace

QSet<QString> decisionVariables()
{
    QSet<QString> names;
    const QVariantMap values = decisionValues({});
    for (auto it = values.cbegin(); it != values.cend(); ++it)
        names.insert(it.key());
    for (const char *inList : {"text", "end", "article_number", "more", "ordinal", "name", "agency", "prize", "amount"})
        names.insert(QLatin1String(inList));
    return names;
}

QVariantMap decisionValues(const DecisionContent &content)
{
    QVariantMap values{
        {QStringLiteral("parent"), content.parentAuthority},
        {QStringLiteral("has_parent"), !content.parentAuthority.isEmpty()},
        {QStringLiteral("issuer"), content.issuer},
        {QStringLiteral("number_line"), documentNumber(content.number, content.numberSuffix)},
        {QStringLiteral("reference"), documentReference(content.number, content.numberSuffix)},
        {QStringLiteral("place_date"), placeAndDate(content.place, content.date)},
        {QStringLiteral("date"), dateInWords(content.date)},
        {QStringLiteral("abstract"), content.abstractText},
        {QStringLiteral("authority"), content.authority},
        {QStringLiteral("signer_authority"), content.signerAuthority},
        {QStringLiteral("has_signer_authority"), !content.signerAuthority.isEmpty()},
        {QStringLiteral("signer_title"), content.signerTitle},
        {QStringLiteral("signer_name"), content.signerName},
        {QStringLiteral("contest"), content.contestTitle},
        {QStringLiteral("round"), content.roundTitle},
        {QStringLiteral("period"), content.period},
        {QStringLiteral("has_period"), !content.period.isEmpty()},
        {QStringLiteral("collective"), content.collective},
        {QStringLiteral("has_rows"), !content.rows.empty()},
        {QStringLiteral("has_articles"), !content.articles.empty()},
        {QStringLiteral("run_hash"), content.runHash},
        {QStringLiteral("has_run_hash"), !content.runHash.isEmpty()},
        {QStringLiteral("audit_head"), content.auditHead},
        {QStringLiteral("has_audit_head"), !content.auditHead.isEmpty()},
        {QStringLiteral("has_codes"), !content.runHash.isEmpty() || !content.auditHead.isEmpty()},
    };
    addLists(values, content);
    return values;
}

} // namespace hoithi

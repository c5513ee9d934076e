// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/documenttemplate.h"

#include "documents/certificatesheet.h"
#include "documents/decisionmarkup.h"
#include "documents/letter/answerlettervalues.h"
#include "documents/rulesvalues.h"
#include "documents/templatetags.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QStringDecoder>

namespace hoithi {

namespace {

constexpr qint64 LargestTemplate = 1'048'576;

struct Messages
{
    Q_DECLARE_TR_FUNCTIONS(DocumentTemplate)
};

DocumentTemplate::Kind kindOf(const QString &id)
{
    if (id.startsWith(QLatin1String("decision.")))
        return DocumentTemplate::Kind::Decision;
    if (id.startsWith(QLatin1String("letter.")))
        return DocumentTemplate::Kind::Letter;
    return id.startsWith(QLatin1String("rules.")) ? DocumentTemplate::Kind::Rules : DocumentTemplate::Kind::Certificate;
}

QSet<QString> variablesOf(DocumentTemplate::Kind kind)
{
    switch (kind) {
    case DocumentTemplate::Kind::Decision:
        return decisionVariables();
    case DocumentTemplate::Kind::Rules:
        return rulesVariables();
    case DocumentTemplate::Kind::Letter:
        return answerLetterVariables();
    case DocumentTemplate::Kind::Certificate:
        break;
    }
    return certificateVariables();
}

Result<QString> readText(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorCode::Io, Messages::tr("The template cannot be read: %1.").arg(file.errorString()), path);
    if (file.size() > LargestTemplate)
        return failure(ErrorCode::BadInput, Messages::tr("The template is larger than 1 MB. Choose another file."),
                       path);
    QStringDecoder decoder(QStringDecoder::Utf8);
    QString text = decoder(file.readAll());
    if (decoder.hasError())
        return failure(ErrorCode::BadInput, Messages::tr("The template is not UTF-8 text. Save it again as UTF-8."),
                       path);
    text.remove(u'\r');
    return text;
}

} // namespace

DocumentTemplate::DocumentTemplate(Kind kind, QString id, QString text)
    : m_kind(kind), m_id(std::move(id)), m_text(std::move(text))
{}

QString DocumentTemplate::fileName(const QString &id)
{
    return id + (kindOf(id) != Kind::Certificate ? QStringLiteral(".mustache") : QStringLiteral(".json"));
}

Result<DocumentTemplate> DocumentTemplate::load(const QString &id, const QString &userFolder)
{
    const QString name = fileName(id);
    QString path = QDir(userFolder).filePath(name);
    if (userFolder.isEmpty() || !QFile::exists(path))
        path = QStringLiteral(":/templates/") + name;
    if (id.contains(u'/') || !QFile::exists(path))
        return failure(ErrorCode::NotFound, Messages::tr("There is no template named %1.").arg(id));
    HOITHI_TRY(const QString text, readText(path));
    return fromText(id, text);
}

Result<DocumentTemplate> DocumentTemplate::fromText(const QString &id, const QString &text)
{
    const Kind kind = kindOf(id);
    HOITHI_CHECK(checkTags(text, variablesOf(kind)));
    if (kind != Kind::Certificate) {
        HOITHI_CHECK(checkMarkup(text));
    } else {
        HOITHI_TRY([[maybe_unused]] const CertificateSheet sheet, CertificateSheet::parse(text));
    }
    return DocumentTemplate(kind, id, text);
}

} // namespace hoithi

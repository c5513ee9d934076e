// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/qti/qtireader.h"

#include "exchange/exchangetexts.h"
#include "exchange/qti/qtiitem.h"
#include "exchange/readon.h"

#include <QSet>
#include <QUrl>

namespace hoithi {

namespace {

const QString itemElement = QStringLiteral("assessmentItem");
const QString manifestName = QStringLiteral("imsmanifest.xml");

/// How a file of XML begins, whatever its encoding.
QByteArray beginning(const QByteArray &bytes)
{
    constexpr qsizetype head = 8192;
    QByteArray start = bytes.left(head);
    start.replace('\0', "");
    return start;
}

bool beginsWithItem(const QByteArray &bytes)
{
    const QByteArray start = beginning(bytes);
    return looksLikeXml(bytes) && (start.contains("assessmentItem") || start.contains("qti-assessment-item"));
}

/// What older programs export.
bool isQti1(const QByteArray &bytes)
{
    return looksLikeXml(bytes) && beginning(bytes).contains("<questestinterop");
}

class QtiPackage
{
public:
    QtiPackage(ArchiveEntries entries, const std::stop_token &stop) : m_entries(std::move(entries)), m_stop(stop)
    {
        m_file.format = ExchangeFormat::Qti;
    }

    Result<QuestionFile> read() &&
    {
        readManifest();
        for (const XmlElement *resource : m_resources)
            HOITHI_CHECK(takeResource(*resource));
        // Those that no manifest names; without one, all.
        for (const auto &[name, bytes] : m_entries) {
            if (!m_taken.contains(name) && name.endsWith(QLatin1String(".xml"), Qt::CaseInsensitive)
                && name != m_manifestEntry && beginsWithItem(bytes))
                HOITHI_CHECK(takeItem(name, nullptr, true));
        }
        const bool isPackage = !m_manifestEntry.isEmpty();
        if (m_file.questions.empty() && isPackage && m_file.issues.empty() && !m_resources.empty())
            return failure(ErrorCode::BadInput, Exchange::tr("The package holds no items of QTI."));
        if (m_file.questions.empty() && !isPackage && m_file.issues.size() == 1)
            return failure(
                ErrorCode::BadInput,
                Exchange::tr("The zip file holds no items of QTI. If it holds other files of questions, unpack "
                             "it, and import them one by one."));
        return std::move(m_file);
    }

private:
    void issue(QuestionIssueKind kind, const FilePlace &place, const QString &detail)
    {
        ItemIssues issues(place);
        issues.add(kind, detail);
        std::move(issues).takeNone(m_file);
    }

    /// At the package's root, or in the one folder that somebody packed it within.
    void readManifest()
    {
        for (const auto &[name, bytes] : m_entries) {
            if (name.section(QLatin1Char('/'), -1) == manifestName
                && (m_manifestEntry.isEmpty() || name.size() < m_manifestEntry.size()))
                m_manifestEntry = name;
        }
        if (m_manifestEntry.isEmpty()) {
            issue(QuestionIssueKind::Suspicious, {0, 0, manifestName}, manifestName);
            return;
        }
        XmlLimits limits;
        limits.nodes = 6'000'000; // some dozens for each of the questions that a file may hold
        XmlPlace failed;
        Result<XmlElement> manifest = readXml(m_entries.at(m_manifestEntry), limits, &failed);
        if (!manifest) {
            issue(QuestionIssueKind::Malformed, {failed.line, failed.column, m_manifestEntry}, QStringLiteral("XML"));
            return;
        }
        m_manifest = std::move(*manifest);
        for (const XmlElement *resources : m_manifest.elements(u"resources")) {
            for (const XmlElement *resource : resources->elements(u"resource"))
                m_resources.push_back(resource);
        }
    }

    Result<void> takeResource(const XmlElement &resource)
    {
        const QString type = resource.attribute(u"type").trimmed();
        const FilePlace place{resource.place.line, resource.place.column, m_manifestEntry};
        if (type.startsWith(QLatin1String("imsqti_xmlv1"))) {
            issue(QuestionIssueKind::UnsupportedType, place, QStringLiteral("QTI 1.2"));
            return {};
        }
        if (type.startsWith(QLatin1String("imsqti_")) && !type.contains(QLatin1String("item"))) {
            issue(QuestionIssueKind::LostOther, place, type);
            return {};
        }
        if (!type.startsWith(QLatin1String("imsqti_")))
            return {}; // a file of others, or an item of no type, which is found by what it holds
        QString href = resource.attribute(u"href");
        const XmlElement *const file = resource.child(u"file");
        if (href.isEmpty() && file != nullptr)
            href = file->attribute(u"href");
        const QString entry = entryOf(href);
        if (entry.isEmpty()) {
            issue(QuestionIssueKind::Malformed, place, QStringLiteral("href ") + href.left(100));
            return {};
        }
        if (m_taken.contains(entry))
            return {};
        return takeItem(entry, resource.child(u"metadata"), false);
    }

    [[nodiscard]] QString entryOf(const QString &href) const
    {
        const QtiFiles files{&m_entries, m_manifestEntry, nullptr};
        const QByteArray *const bytes = files.find(href);
        if (bytes == nullptr)
            return {};
        for (const QString &name :
             {resolvedHref(folderOf(m_manifestEntry), href),
              resolvedHref(folderOf(m_manifestEntry), QUrl::fromPercentEncoding(href.toUtf8()))}) {
            const auto found = m_entries.find(name);
            if (found != m_entries.end() && &found->second == bytes)
                return name;
        }
        return {};
    }

    /// `guessed`: nothing says that it is an item.
    Result<void> takeItem(const QString &entry, const XmlElement *metadata, bool guessed)
    {
        HOITHI_CHECK(mayReadOn(m_file.questions.size() + 1, m_stop));
        m_taken.insert(entry);
        XmlPlace failed;
        Result<XmlElement> item = readXml(m_entries.at(entry), {}, &failed);
        if (!item) {
            issue(QuestionIssueKind::Malformed, {failed.line, failed.column, entry}, QStringLiteral("XML"));
            return {};
        }
        useNamesOfQti2(*item);
        if (item->name == itemElement)
            QtiItem(m_file, *item, {&m_entries, entry, &m_digests}, metadata).read();
        else if (!guessed)
            issue(QuestionIssueKind::Malformed, {item->place.line, item->place.column, entry}, itemElement);
        return {};
    }

    ArchiveEntries m_entries;
    const std::stop_token &m_stop;
    QuestionFile m_file;
    ImageDigests m_digests;
    XmlElement m_manifest;
    QString m_manifestEntry;
    std::vector<const XmlElement *> m_resources; ///< of the manifest
    QSet<QString> m_taken;                       ///< entries that were looked at as items
};

Result<QuestionFile> readItem(const QByteArray &bytes)
{
    if (isQti1(bytes))
        return failure(ErrorCode::BadInput,
                       Exchange::tr("The file is of QTI 1.2, which is not read. Export it as QTI 2.1 or later, or as "
                                    "Moodle XML."));
    HOITHI_TRY(XmlElement item, readXml(bytes));
    useNamesOfQti2(item);
    if (item.name != itemElement)
        return failure(
            ErrorCode::BadInput,
            Exchange::tr("This is no item of QTI 2 or 3: at line %1 begins <%2>, where <assessmentItem> should.")
                .arg(item.place.line)
                .arg(item.name.left(40)));
    QuestionFile file;
    file.format = ExchangeFormat::Qti;
    ImageDigests digests;
    QtiItem(file, item, {nullptr, {}, &digests}, nullptr).read();
    return file;
}

} // namespace

bool looksLikeQti(const QByteArray &bytes)
{
    return looksLikeZip(bytes) ? bytes.contains(manifestName.toLatin1()) : beginsWithItem(bytes) || isQti1(bytes);
}

Result<QuestionFile> readQti(const QByteArray &bytes, const std::stop_token &stop)
{
    if (!looksLikeZip(bytes))
        return readItem(bytes);
    ArchiveLimits limits;
    limits.entries = 400'000; // an item and some pictures for each question that a file may hold
    HOITHI_TRY(ArchiveEntries entries, readArchive(bytes, {}, limits));
    return QtiPackage(std::move(entries), stop).read();
}

} // namespace hoithi

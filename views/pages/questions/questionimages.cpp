// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/pages/questions/questionimages.h"

#include "base/sha256.h"
#include "services/bankservice.h"
#include "views/widgets/answers.h"

#include <QBuffer>
#include <QFile>
#include <QFileInfo>
#include <QImageReader>
#include <QMimeData>
#include <QUrl>

#include <algorithm>
#include <array>

namespace hoithi {

namespace {

constexpr int shownEdge = 720; ///< pixels: what is larger is shown smaller, and kept as it is

constexpr std::array<std::pair<const char *, const char *>, 4> kinds{
    {{"png", "image/png"}, {"jpeg", "image/jpeg"}, {"gif", "image/gif"}, {"webp", "image/webp"}}};

/// What the bytes themselves say, whatever the file is called. Empty for no picture of a kind that is kept.
QString mediaTypeOf(const QByteArray &bytes)
{
    QBuffer buffer;
    buffer.setData(bytes);
    buffer.open(QIODevice::ReadOnly);
    const QByteArray format = QImageReader::imageFormat(&buffer);
    const auto *found = std::ranges::find_if(kinds, [&format](const auto &kind) { return format == kind.first; });
    return found == kinds.end() ? QString() : QString::fromLatin1(found->second);
}

QPixmap pictureOf(const QByteArray &bytes)
{
    QBuffer buffer;
    buffer.setData(bytes);
    buffer.open(QIODevice::ReadOnly);
    QImageReader reader(&buffer);
    const QSize size = reader.size();
    if (size.width() > shownEdge || size.height() > shownEdge)
        reader.setScaledSize(size.scaled(shownEdge, shownEdge, Qt::KeepAspectRatio));
    return QPixmap::fromImage(reader.read());
}

QString freeName(const QString &wanted, const std::vector<QuestionImage> &others)
{
    const QFileInfo file(wanted);
    QString name = file.fileName();
    for (int number = 2; std::ranges::find(others, name, &QuestionImage::name) != others.end(); ++number)
        name = QStringLiteral("%1-%2.%3").arg(file.completeBaseName()).arg(number).arg(file.suffix());
    return name;
}

} // namespace

QuestionImages::Source QuestionImages::sourceOf(BankService &bank)
{
    return [&bank](const QByteArray &sha256) {
        return bank.image(sha256);
    };
}

QuestionImages::QuestionImages(Source source, QObject *parent) : QObject(parent), m_source(std::move(source)) {}

Result<QuestionImage> QuestionImages::add(const QByteArray &bytes, const QString &name,
                                          const std::vector<QuestionImage> &others)
{
    if (std::ssize(others) >= maximumQuestionImages)
        return failure(ErrorCode::InvalidArgument,
                       tr("A question has at most %1 images. Remove one first.").arg(maximumQuestionImages));
    if (bytes.size() > questionImageLimit)
        return failure(ErrorCode::InvalidArgument, tr("“%1” is larger than %2 MB. Make it smaller and add it again.")
                                                       .arg(name)
                                                       .arg(questionImageLimit / 1024 / 1024));
    const QString mediaType = mediaTypeOf(bytes);
    const QPixmap picture = mediaType.isEmpty() ? QPixmap() : pictureOf(bytes);
    if (picture.isNull())
        return failure(ErrorCode::BadInput,
                       tr("“%1” is no image that can be shown. Use PNG, JPEG, GIF or WebP.").arg(name));
    const QByteArray digest = Sha256::hexOf(bytes);
    m_new[digest] = bytes;
    m_pictures.insert(digest, picture);
    m_lost.remove(digest);
    return QuestionImage{freeName(name, others), digest, mediaType, {}};
}

Result<QuestionImage> QuestionImages::addFile(const QString &path, const std::vector<QuestionImage> &others)
{
    QFile file(path);
    const QString name = QFileInfo(path).fileName();
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorCode::Io, tr("“%1” cannot be read. Check that it is there.").arg(name));
    return add(file.read(questionImageLimit + 1), name, others);
}

std::vector<Result<QuestionImage>> QuestionImages::addMedia(const QMimeData &media, std::vector<QuestionImage> others)
{
    std::vector<Result<QuestionImage>> added;
    const auto take = [&](Result<QuestionImage> image) {
        if (image)
            others.push_back(*image);
        added.push_back(std::move(image));
    };
    for (const QUrl &url : media.urls()) {
        if (url.isLocalFile())
            take(addFile(url.toLocalFile(), others));
    }
    if (!added.empty() || !media.hasImage())
        return added;
    QByteArray png;
    QBuffer buffer(&png);
    buffer.open(QIODevice::WriteOnly);
    if (qvariant_cast<QImage>(media.imageData()).save(&buffer, "PNG"))
        take(add(png, QStringLiteral("hinh.png"), others));
    return added;
}

void QuestionImages::want(const std::vector<QuestionImage> &images)
{
    for (const QuestionImage &image : images) {
        const QByteArray digest = image.sha256;
        if (m_pictures.contains(digest) || m_asked.contains(digest))
            continue;
        m_asked.insert(digest);
        whenAnswered(m_source(digest), this, [this, digest, asked = m_generation](const Result<QByteArray> &bytes) {
            if (asked != m_generation)
                return;
            const QPixmap picture = bytes ? pictureOf(*bytes) : QPixmap();
            if (picture.isNull())
                m_lost.insert(digest);
            else
                m_pictures.insert(digest, picture);
            m_asked.remove(digest);
            Q_EMIT arrived();
        });
    }
}

std::map<QByteArray, QByteArray> QuestionImages::newBytes(const std::vector<QuestionImage> &images) const
{
    std::map<QByteArray, QByteArray> bytes;
    for (const QuestionImage &image : images) {
        if (const auto found = m_new.find(image.sha256); found != m_new.end())
            bytes.insert(*found);
    }
    return bytes;
}

void QuestionImages::clear()
{
    ++m_generation;
    m_new.clear();
    m_pictures.clear();
    m_asked.clear();
    m_lost.clear();
}

} // namespace hoithi

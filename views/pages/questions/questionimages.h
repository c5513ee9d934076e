// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "domain/question/question.h"

#include <QFuture>
#include <QHash>
#include <QObject>
#include <QPixmap>
#include <QSet>

#include <functional>
#include <map>
#include <vector>

class QMimeData;

namespace hoithi {

class BankService;

/// The bytes of the images that are shown: those of the contest, fetched when wanted, and new ones. In memory only.
class QuestionImages final : public QObject
{
    Q_OBJECT
public:
    /// Asks the contest for an image by its digest (hex).
    using Source = std::function<QFuture<Result<QByteArray>>(const QByteArray &sha256)>;

    /// The bank's. It must live as long as the images.
    [[nodiscard]] static Source sourceOf(BankService &bank);

    explicit QuestionImages(Source source, QObject *parent = nullptr);

    /// Takes a new image in; `others` are those of the question that have their names already.
    [[nodiscard]] Result<QuestionImage> add(const QByteArray &bytes, const QString &name,
                                            const std::vector<QuestionImage> &others);
    [[nodiscard]] Result<QuestionImage> addFile(const QString &path, const std::vector<QuestionImage> &others);
    /// What is pasted or dropped: nothing where it holds no picture.
    [[nodiscard]] std::vector<Result<QuestionImage>> addMedia(const QMimeData &media,
                                                              std::vector<QuestionImage> others);

    /// Null until arrived() tells of it, and where its bytes are lost.
    [[nodiscard]] QPixmap picture(const QByteArray &sha256) const { return m_pictures.value(sha256); }
    [[nodiscard]] bool isLost(const QByteArray &sha256) const { return m_lost.contains(sha256); }
    void want(const std::vector<QuestionImage> &images);
    /// Bytes of those that were added here.
    [[nodiscard]] std::map<QByteArray, QByteArray> newBytes(const std::vector<QuestionImage> &images) const;
    void clear();

Q_SIGNALS:
    void arrived();

private:
    Source m_source;
    std::map<QByteArray, QByteArray> m_new;
    QHash<QByteArray, QPixmap> m_pictures;
    QSet<QByteArray> m_asked;
    QSet<QByteArray> m_lost;
    quint64 m_generation = 0;
};

} // namespace hoithi

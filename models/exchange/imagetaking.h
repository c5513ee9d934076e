// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/itemissues.h"

#include <map>

namespace hoithi {

/// "image/png", "image/jpeg", "image/gif" or "image/webp" by the first bytes, whatever a file's name says; else empty.
[[nodiscard]] QString imageMediaType(const QByteArray &bytes);

/// The SHA-256 of pictures, each computed once however many questions of a file show it. Keeps the bytes that it knows.
class ImageDigests
{
public:
    [[nodiscard]] QByteArray of(const QByteArray &bytes);

private:
    struct Known
    {
        QByteArray bytes; ///< so that no others get their address
        QByteArray digest;
    };
    std::map<const char *, Known> m_known;
};

/// Puts pictures of a file into a question, with a LostMedia for each that the bank cannot hold.
class ImageTaking
{
public:
    ImageTaking(QuestionFile &file, Question &question, ItemIssues &issues, ImageDigests &digests)
        : m_file(file), m_question(question), m_issues(issues), m_digests(digests)
    {}

    /// Of an image: its name in the question, which is another where two of the file share one; empty where it is lost. The same
    /// file for the same purpose (`ofOption`: shown with an option, else shown under the text) is taken once.
    QString take(const QString &name, const QByteArray &bytes, const QString &description, bool ofOption,
                 const FilePlace &place);

private:
    [[nodiscard]] QString freeName(const QString &name) const;

    QuestionFile &m_file;
    Question &m_question;
    ItemIssues &m_issues;
    ImageDigests &m_digests;
    struct Taken
    {
        QString original;
        bool ofOption = false;
    };
    std::vector<Taken> m_taken; ///< beside the question's images
};

/// A name as QuestionImage has it: the part behind the last '/' without control characters, never empty.
[[nodiscard]] QString imageName(const QString &path);

/// The bytes of "data:image/png;base64,…"; empty for any other source.
[[nodiscard]] QByteArray bytesOfDataUrl(const QString &source);

} // namespace hoithi

// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QString>

#include <memory>
#include <optional>
#include <stop_token>
#include <string_view>

namespace hoithi {

/// The attributes of an element. Names are compared without their prefix: office programs choose it freely.
class XmlAttributes
{
public:
    explicit XmlAttributes(const char **pairs) : m_pairs(pairs) {}
    /// Empty where there is none.
    [[nodiscard]] std::string_view operator()(std::string_view name) const;
    [[nodiscard]] QString text(std::string_view name) const;
    [[nodiscard]] int number(std::string_view name, int otherwise) const;
    /// Name and value of each, in one pass; prefixes stay.
    template<typename Take>
    void each(Take take) const
    {
        for (const char **pair = m_pairs; *pair != nullptr; pair += 2)
            take(std::string_view(pair[0]), std::string_view(pair[1]));
    }

private:
    const char **m_pairs;
};

/// Takes the events of an XML document. Names come without prefix.
class XmlConsumer
{
public:
    virtual ~XmlConsumer() = default;
    virtual void start(std::string_view name, const XmlAttributes &attributes) = 0;
    virtual void end(std::string_view name) = 0;
    virtual void text(std::string_view utf8) = 0;

    [[nodiscard]] const std::optional<Error> &error() const { return m_error; }
    /// No event comes after this one. The first error stays.
    void refuse(Error error);

private:
    std::optional<Error> m_error;
};

/// Reads a document that comes in pieces. BadInput naming `part` and the line where it is no XML, or declares a document type:
/// entities can grow without end, and no office program writes any.
class XmlReading
{
public:
    /// The consumer must outlive the reading.
    XmlReading(const QString &part, XmlConsumer &consumer);
    ~XmlReading();
    XmlReading(const XmlReading &) = delete;
    XmlReading &operator=(const XmlReading &) = delete;

    /// Hands out the events of the next piece; `isLast`: there is none after it.
    [[nodiscard]] Result<void> take(std::string_view piece, bool isLast);

    /// Whether the pieces so far end within the document's element, and not in the midst of a tag or the like, and are UTF-8: elements that
    /// follow may then be read otherwise, if they are whole, and passed.
    [[nodiscard]] bool canPass() const;
    /// What was read otherwise counts where errors name a line.
    void pass(std::string_view elements);

private:
    struct State;
    std::unique_ptr<State> m_state;
};

/// Reads `bytes` in one go, as XmlReading does.
[[nodiscard]] Result<void> readXml(const QByteArray &bytes, const QString &part, XmlConsumer &consumer,
                                   const std::stop_token &stop = {});

} // namespace hoithi

// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ingest/sheet/celltext.h"
#include "ingest/sheet/elementreading.h"
#include "ingest/sheet/sharedtexts.h"

#include <string>

namespace hoithi {

/// Gathers the texts that cells share from the XML of them.
class SharedTextItems final : public ElementConsumer
{
public:
    explicit SharedTextItems(SharedTexts &texts) : m_texts(texts) {}

    void start(std::string_view name, const XmlAttributes &attributes) override;
    void end(std::string_view name) override;
    void text(std::string_view utf8) override { m_text.text(utf8); }

    [[nodiscard]] std::string_view endTag() const override { return "</si>"; }
    [[nodiscard]] bool canTakeWhole() const override { return m_text.isIdle(); }
    [[nodiscard]] PlainXml::Outcome takeWhole(std::string_view xml, std::size_t &size) override;

private:
    void add(std::string_view stored);

    SharedTexts &m_texts;
    CellCharacters m_text;
    std::string m_characters;
    std::string m_plain;
};

} // namespace hoithi

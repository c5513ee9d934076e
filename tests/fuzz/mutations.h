// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <random>
#include <string>
#include <string_view>
#include <vector>

namespace hoithi::fuzz {

/// Inputs near those of a corpus, always the same ones in the same order.
class Mutations
{
public:
    explicit Mutations(const std::vector<std::string> &corpus) : m_corpus(corpus) {}

    [[nodiscard]] std::string next();

private:
    void mutate(std::string &bytes);
    void replaceByte(std::string &bytes);
    void insertToken(std::string &bytes);
    void removeRange(std::string &bytes);
    void repeatRange(std::string &bytes);
    void splice(std::string &bytes);

    [[nodiscard]] std::size_t below(std::size_t end);
    [[nodiscard]] std::string_view rangeOf(std::string_view bytes, std::size_t longest);

    const std::vector<std::string> &m_corpus;
    std::mt19937_64 m_random{2475};
};

} // namespace hoithi::fuzz

// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QString>
#include <QStringList>

#include <optional>

namespace hoithi::commandline {

/// What a command accepts after its name.
struct ArgumentSpec
{
    QStringList positional = {}; ///< names, for the usage line; each is required
    bool lastRepeats = false;    ///< the last positional may occur several times
    QStringList values = {};     ///< options with a value: "round"
    QStringList repeatable = {}; ///< of the values: may occur several times
    QStringList flags = {};      ///< options without a value
    QStringList required = {};   ///< of the values: must be there
};

/// The arguments of one command, checked against its spec.
class Arguments
{
public:
    /// nullopt and the reason in `problem` when they do not fit: exit code 2. Where help is asked for, nothing else is checked.
    [[nodiscard]] static std::optional<Arguments> parse(const ArgumentSpec &spec, const QStringList &arguments,
                                                        QString *problem);

    [[nodiscard]] bool wantHelp() const { return m_wantHelp; }
    [[nodiscard]] QString positional(qsizetype index) const { return m_positional.value(index); }
    [[nodiscard]] QStringList positionalFrom(qsizetype index) const { return m_positional.mid(index); }
    [[nodiscard]] bool has(const QString &option) const
    {
        return m_options.contains(option) || m_flags.contains(option);
    }
    [[nodiscard]] QString value(const QString &option, const QString &fallback = {}) const;
    [[nodiscard]] QStringList values(const QString &option) const { return m_options.value(option); }
    static constexpr int mostNumber = 9999;
    /// A whole number from 1 to `most`; nullopt when it is none.
    [[nodiscard]] std::optional<int> number(const QString &option, int most = mostNumber) const;

private:
    bool m_wantHelp = false;
    QStringList m_positional;
    QHash<QString, QStringList> m_options;
    QStringList m_flags;
};

} // namespace hoithi::commandline

// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/backend/backendview.h"
#include "views/dialogs/memberdialogs.h"
#include "views/shell/backend/backendtokens.h"

#include <stop_token>

class QPushButton;

namespace hoithi {

struct PageContext;

enum class BackendUse { Fetch, PublishPaper, PublishResults };

/// Which backend, and how to get in. Says what goes where. Address and certificate file are remembered for the contest; the token
/// goes to where tokens are kept, and nowhere else.
class BackendDialog final : public AnsweredDialog
{
    Q_OBJECT
public:
    BackendDialog(BackendUse use, const PageContext &page, int round, QWidget *parent);
    ~BackendDialog() override;
    BackendDialog(const BackendDialog &) = delete;
    BackendDialog &operator=(const BackendDialog &) = delete;

    /// Once it is done.
    [[nodiscard]] const BackendConnection &connection() const { return m_connection; }

private:
    using Use = std::function<void(const BackendConnection &)>;

    [[nodiscard]] static QString titleOf(BackendUse use, const QString &round);
    [[nodiscard]] static QString consequenceOf(BackendUse use, const QString &round);
    [[nodiscard]] static QString acceptTextOf(BackendUse use);
    void buildFields();
    void buildTest();
    void chooseAuthority();
    void lookUpToken();
    void showToken(const BackendTokens::Kept &kept);
    [[nodiscard]] QString missing() const override;
    void submit() override;
    void test();
    void showFound(const Result<BackendProbe> &found);
    /// What is typed, with the token that is typed or kept.
    [[nodiscard]] Result<BackendConnection> typed() const;
    void keepToken();
    void remember() const;
    void accepted();

    const PageContext &m_page;
    int m_round;
    QLineEdit *m_address;
    QLineEdit *m_authority = nullptr;
    QLineEdit *m_token = nullptr;
    QLabel *m_tokenNote = nullptr;
    QPushButton *m_test = nullptr;
    QLabel *m_found = nullptr;
    BackendTokens::Kept m_kept; ///< for the address as it is
    quint64 m_asked = 0;
    std::stop_source m_stop;
    BackendConnection m_connection;
};

} // namespace hoithi

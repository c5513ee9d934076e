// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "questionparts.h"
#include "testregistry.h"
#include "views/dialogs/questions/bulkeditdialog.h"
#include "views/dialogs/questions/comparedialog.h"
#include "views/dialogs/questions/reviewdialog.h"

#include <QCheckBox>
#include <QDir>
#include <QHash>

#include <QLabel>
#include <QMenuBar>

#include <QTabWidget>

namespace hoithi {

using namespace test;

namespace {

const QString secret = QStringLiteral("chỉ Ban Tổ chức biết");

/// As long as questions get, and with something to find in it.
Question longQuestion()
{
    Question question = sampleQuestion(
        QStringLiteral("Theo Quyết định số 62/2021/QĐ-UBND của Ủy ban nhân dân tỉnh về quy chế quản lý, vận hành nền "
                       "tảng đô thị thông minh Hue-S, tổ chức, cá nhân phản ánh hiện trường qua ứng dụng được hưởng "
                       "những quyền nào trong các quyền sau đây, kể từ khi phản ánh được tiếp nhậ n?"),
        QStringLiteral("Phản ánh hiện trường"));
    question.options.clear();
    for (int i = 0; i < maximumAnswerOptions; ++i)
        question.options.push_back(
            {QStringLiteral(
                 "Được thông báo kết quả xử lý trong thời hạn %1 ngày làm việc, trừ trường hợp phải xác minh "
                 "thêm theo quy định")
                 .arg(i + 1),
             i == 2 || i == 5,
             {}});
    question.options.back() = {QStringLiteral("Tất cả các phương án trên"), false, {}};
    question.multiple = true;
    question.explanation = QStringLiteral("Điều 12 quy định rõ thời hạn và cách thông báo kết quả.");
    question.legalReference = QStringLiteral("Điều 12 khoản 3 Quyết định 62/2021/QĐ-UBND");
    question.tags = {QStringLiteral("phản ánh"), QStringLiteral("thời hạn")};
    question.difficulty = Difficulty::Hard;
    return question;
}

std::shared_ptr<ContestSession> contestWithQuestions(SmallContest &contest)
{
    auto session = contest.createImported();
    std::vector<Question> questions{longQuestion()};
    for (int i = 1; i <= 40; ++i)
        questions.push_back(sampleQuestion(
            QStringLiteral("Mục tiêu thứ %1 của chương trình chuyển đổi số giai đoạn 2021–2025 là gì?").arg(i * 37)));
    const std::vector<QuestionSource> sources = bankOf(*session)->sources;
    for (std::size_t i = 0; i < questions.size() && !sources.empty(); ++i)
        questions[i].source = sources[i % sources.size()].code;
    storeQuestions(*session, questions);
    Question other = longQuestion();
    other.options[0].text = QStringLiteral("Được bảo mật thông tin cá nhân");
    (void)taken(session->bank().save({{1, 1, other}}, {}, QStringLiteral("Phạm Thị Nhanh")));
    (void)wait(session->bank().review({{1, 2, ReviewStep::Submit, {}}, {2, 1, ReviewStep::Submit, {}}},
                                      QStringLiteral("Phạm Thị Nhanh")));
    (void)wait(session->bank().review({{2, 1, ReviewStep::Approve, {}},
                                       {1, 2, ReviewStep::Comment, QStringLiteral("Nên rút gọn các phương án.")},
                                       {3, 1, ReviewStep::Retire, {}}},
                                      QStringLiteral("Trần Văn Duyệt")));
    return session;
}

} // namespace

/// What holds for the page as for all others, with content; and pictures of it in <build>/screens, to be looked at.
class TestQuestionScreens : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { windowWarningsAreErrors(); }

    void lettersNeverClash_data() { languages(); }
    void lettersNeverClash();
    void theEditorIsReadDownward();
    void fitsASmallWindow_data() { languages(); }
    void fitsASmallWindow();
    void pictures_data() { languages(); }
    void pictures();

private:
    static void languages();
};

void TestQuestionScreens::languages()
{
    QTest::addColumn<QString>("language");
    QTest::newRow("vi") << QStringLiteral("vi");
    QTest::newRow("en") << QStringLiteral("en");
}

void TestQuestionScreens::lettersNeverClash()
{
    QFETCH(QString, language);
    SmallContest contest;
    contest.settings->setValue(QStringLiteral("language"), language);
    const QuestionDesk desk(contest, contestWithQuestions(contest));
    QVERIFY(desk.ready(41));
    desk.text().setPlainText(QStringLiteral("Câu này sẽ gặp nước đôi nướ c?"));
    QTest::qWait(300);
    QHash<QString, QString> taken;
    const auto take = [&taken](const QString &text) {
        const QString letter = QKeySequence::mnemonic(text).toString();
        if (letter.isEmpty())
            return;
        QVERIFY2(!taken.contains(letter), qPrintable(QStringLiteral("%1, %2").arg(text, taken.value(letter))));
        taken.insert(letter, text);
    };
    for (const QAbstractButton *button : desk.window.findChildren<QAbstractButton *>()) {
        if (button->isVisible())
            take(button->text());
    }
    for (const QLabel *label : desk.window.findChildren<QLabel *>()) {
        if (label->isVisible() && label->buddy())
            take(label->text());
    }
    for (const QAction *menu : desk.window.menuBar()->actions())
        take(menu->text());
    QVERIFY(taken.size() > 15);
}

void TestQuestionScreens::theEditorIsReadDownward()
{
    SmallContest contest;
    const QuestionDesk desk(contest, contestWithQuestions(contest));
    QVERIFY(desk.ready(41));
    QVERIFY(QTest::qWaitForWindowExposed(desk.page->window()));
    const auto *editor = found<QWidget>(*desk.page, "questionEditor");
    desk.text().setFocus();
    int above = -1;
    QWidgetList seen;
    for (QWidget *widget = &desk.text(); editor->isAncestorOf(widget) && !seen.contains(widget);
         widget = widget->nextInFocusChain()) {
        seen << widget;
        if (!(widget->focusPolicy() & Qt::TabFocus) || widget->focusProxy() || !widget->isVisible())
            continue;
        const int bottom = widget->mapTo(editor, QPoint(0, widget->height())).y();
        QVERIFY2(bottom > above,
                 qPrintable(QStringLiteral("%1: %2, %3").arg(widget->objectName()).arg(bottom).arg(above)));
        above = widget->mapTo(editor, QPoint()).y();
    }
    QVERIFY(seen.contains(found<QWidget>(*desk.page, "tags"))); // Tab gets to the last field
}

void TestQuestionScreens::fitsASmallWindow()
{
    QFETCH(QString, language);
    SmallContest contest;
    contest.settings->setValue(QStringLiteral("language"), language);
    const QuestionDesk desk(contest, contestWithQuestions(contest));
    QVERIFY(desk.ready(41));
    QTest::qWait(100);
    const QSize least = desk.window.minimumSizeHint();
    QVERIFY2(least.width() <= 1000 && least.height() <= 560,
             qPrintable(QStringLiteral("%1 × %2").arg(least.width()).arg(least.height())));
}

void TestQuestionScreens::pictures()
{
    QFETCH(QString, language);
    SmallContest contest;
    contest.settings->setValue(QStringLiteral("language"), language);
    const QString folder = QStringLiteral(HOITHI_BINARY_DIR "/screens");
    QVERIFY(QDir().mkpath(folder));
    const auto session = contestWithQuestions(contest);
    QuestionDesk desk(contest, session);
    QVERIFY(desk.ready(41));
    const auto grab = [&](const char *name) {
        QTest::qWait(400);
        QVERIFY(desk.window.grab().save(
            QStringLiteral("%1/questions-%2-%3.png").arg(folder, language, QLatin1String(name))));
    };
    grab("long");
    found<QCheckBox>(*desk.page, "showKey")->setChecked(true);
    found<QTabWidget>(*desk.page, "questionTabs")->setCurrentIndex(1);
    grab("history");
    found<QTabWidget>(*desk.page, "questionTabs")->setCurrentIndex(0);
    desk.choose(4);
    desk.text().setPlainText(
        QStringLiteral("Mục tiêu thứ 37 của chương trình chuyển đổi số giai đoạn 2021–2025 là g ì"));
    desk.optionText(1).setPlainText(QStringLiteral("Năm 2022"));
    desk.optionText(2).setPlainText(QStringLiteral("Năm 2022"));
    grab("findings");
    desk.choose(2);
    grab("other");
    desk.list().selectAll();
    for (const char *name : {"questions.edit", "questions.retire"}) {
        desk.run(name);
        QTest::qWait(200);
        auto *dialog = openDialog<QDialog>(desk.window);
        QVERIFY(dialog);
        QVERIFY(
            dialog->grab().save(QStringLiteral("%1/questions-%2-%3.png").arg(folder, language, QLatin1String(name))));
        dialog->reject();
        QTRY_VERIFY(!openDialog<QDialog>(desk.window));
    }
    found<QLineEdit>(*desk.page, "filterEdit")->setText(QStringLiteral("không có câu nào như thế"));
    grab("nothing");
    QVERIFY(wait(session->protectQuestions({secret, cheap}, QStringLiteral("test"))));
    session->bank().lock();
    trigger(desk.window, "view.refresh");
    grab("locked");
    SmallContest empty;
    empty.settings->setValue(QStringLiteral("language"), language);
    QuestionDesk other(empty, empty.create());
    QTRY_VERIFY(other.shows("questionsEmpty"));
    QTest::qWait(200);
    QVERIFY(other.window.grab().save(QStringLiteral("%1/questions-%2-empty.png").arg(folder, language)));
}

} // namespace hoithi

using TestQuestionScreens = hoithi::TestQuestionScreens;
HOITHI_TEST(TestQuestionScreens)
#include "tst_questionscreens.moc"

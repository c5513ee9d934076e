// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pictures.h"
#include "testregistry.h"
#include "views/ceremony/ceremonywindow.h"

#include <QImage>
#include <QtTest>

using namespace hoithi;
using namespace hoithi::test;

namespace {

const QString longName = QStringLiteral("Công Tằng Tôn Nữ Hoàng Phương Quỳnh Nguyễn Phước Bảo Thục Thuỵ Khuê");
const QString longAgency = QStringLiteral("Trung tâm Giám sát, điều hành đô thị thông minh trực thuộc Sở Thông tin và "
                                          "Truyền thông tỉnh Thừa Thiên Huế");
const QString longPrize = QStringLiteral("Giải Khuyến khích dành cho thí sinh lớn tuổi nhất");

/// Of a round with so many winners: its name, a prize, who wins it, all of them.
std::vector<CeremonySlide> slidesOf(int winners, bool isLong)
{
    const QString prize = isLong ? longPrize : QStringLiteral("Giải Nhất");
    const QString name = isLong ? longName : QStringLiteral("Nguyễn Thị Mẫu");
    const QString agency = isLong ? longAgency : QStringLiteral("Sở Mẫu");
    std::vector<CeremonySlide> slides{
        {CeremonySlide::Kind::Title,
         QStringLiteral("Hội thi trực tuyến Tìm hiểu công tác cải cách hành chính tỉnh Thừa Thiên Huế năm 2023"),
         QStringLiteral("Tuần 1"),
         {}},
        {CeremonySlide::Kind::Prize,
         {},
         prize,
         {QStringLiteral("Số giải: 1"), QStringLiteral("Mỗi giải 1.500.000 đồng")}},
        {CeremonySlide::Kind::Winner,
         prize,
         name,
         {agency, QStringLiteral("Đúng 15 câu · dự đoán 1.234 · nộp lúc 15/09/2023 08:15:12,345")}}};
    CeremonySlide all{CeremonySlide::Kind::All, QStringLiteral("Tuần 1"), QStringLiteral("Chúc mừng"), {}};
    for (int i = 0; i < winners; ++i)
        all.lines.append(QStringLiteral("%1: %2 (%3)").arg(prize, name, agency));
    slides.push_back(all);
    return slides;
}

/// Where anything is drawn.
QRect inkOf(const QImage &image)
{
    const QRgb ground = image.pixel(0, 0);
    QRect ink;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            if (image.pixel(x, y) != ground)
                ink |= QRect(x, y, 1, 1);
        }
    }
    return ink;
}

} // namespace

class TestCeremony : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everySlideStandsInTheMiddleOfItsScreen_data()
    {
        QTest::addColumn<QSize>("screen");
        QTest::addColumn<int>("winners");
        QTest::addColumn<bool>("isLong");
        for (const QSize screen : {QSize(1366, 768), QSize(1920, 1080), QSize(1024, 768)}) {
            for (const int winners : {0, 1, 3, 10, 40}) {
                for (const bool isLong : {false, true})
                    QTest::addRow("%dx%d-%d%s", screen.width(), screen.height(), winners, isLong ? "-long" : "")
                        << screen << winners << isLong;
            }
        }
    }
    void everySlideStandsInTheMiddleOfItsScreen()
    {
        QFETCH(const QSize, screen);
        QFETCH(const int, winners);
        QFETCH(const bool, isLong);
        CeremonyWindow window(slidesOf(winners, isLong), QStringLiteral("Theo kết quả đã ký 0123456789abcdef"),
                              nullptr);
        window.setAttribute(Qt::WA_DeleteOnClose, false);
        window.resize(screen);
        const QString keep = qEnvironmentVariable("HOITHI_KEEP_DOCUMENTS");
        for (int slide = 0; slide < 4; ++slide) {
            const QImage shown = window.grab().toImage().convertToFormat(QImage::Format_RGB32);
            if (!keep.isEmpty())
                shown.save(QStringLiteral("%1/ceremony-%2-%3.png")
                               .arg(keep, QLatin1String(QTest::currentDataTag()))
                               .arg(slide));
            const int edge = shown.height() / 40;
            QVERIFY(shown.rect().adjusted(edge, edge, -edge, -edge).contains(inkOf(shown)));
            const int foot = shown.height() / 8; // contest and source
            const QRect own = inkOf(shown.copy(0, 0, shown.width(), shown.height() - foot));
            const double middle = double(own.center().y()) / shown.height();
            QVERIFY2(middle > 0.4 && middle < 0.52, qPrintable(QString::number(middle)));
            QVERIFY2(own.height() >= shown.height() / 6, qPrintable(QString::number(own.height())));
            QTest::keyClick(&window, Qt::Key_Space);
        }
    }

    void aNameOfOneEndlessWordIsShownWhole()
    {
        std::vector<CeremonySlide> slides = slidesOf(1, false);
        slides[2].headline = QString(120, QLatin1Char('W'));
        CeremonyWindow window(slides, {}, nullptr);
        window.setAttribute(Qt::WA_DeleteOnClose, false);
        window.resize(1366, 768);
        QTest::keyClick(&window, Qt::Key_Space);
        QTest::keyClick(&window, Qt::Key_Space);
        const QImage shown = window.grab().toImage().convertToFormat(QImage::Format_RGB32);
        QVERIFY(shown.rect().adjusted(20, 20, -20, -20).contains(inkOf(shown)));
    }

    void theKeyThatBeganItEndsIt()
    {
        CeremonyWindow window(slidesOf(1, false), {}, nullptr);
        window.setAttribute(Qt::WA_DeleteOnClose, false);
        window.show();
        QKeyEvent held(QEvent::KeyPress, Qt::Key_F11, Qt::NoModifier, QString(), true);
        QCoreApplication::sendEvent(&window, &held);
        QVERIFY(window.isVisible());
        QTest::keyClick(&window, Qt::Key_F11);
        QVERIFY(!window.isVisible());
    }
};

HOITHI_TEST(TestCeremony)
#include "tst_ceremony.moc"

package cloud.calculator.gateway.page;

import java.io.IOException;
import java.nio.file.Path;

import cloud.calculator.testsupport.running.RunningCalculator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.Keys;

import static cloud.calculator.gateway.page.Browser.await;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * The page in French, on a phone, and under a context path.
 */
@Tag("browser")
class FrenchIT {

	@AutoClose
	private static Browser browser;

	@AutoClose
	private static RunningCalculator running;

	@TempDir
	private Path directory;

	@BeforeAll
	static void start() {
		browser = Browser.open("fr-FR,fr");
		browser.emulatePhone();
		running = RunningCalculator.start("server.servlet.context-path=/calculateur");
	}

	@BeforeEach
	void open() {
		browser.clearStorage();
		browser.open(running.uri("/calculateur/"));
	}

	@AfterEach
	void noErrorsAndNoExternalRequests() {
		assertThat(browser.loggedErrors()).isEmpty();
		assertThat(browser.requestedUrls()).isNotEmpty()
			.allMatch((address) -> address.toString().startsWith(running.uri("/calculateur/").toString()));
	}

	@Test
	void commaIsTheDecimalMarkOfKeypadFieldAndResult() {
		browser.press("2,5+");
		browser.element("[data-insert='1']").click();
		browser.element("[data-insert=',']").click();
		browser.element("[data-insert='5']").click();
		browser.element(".keys [type=submit]").click();
		awaitValue("4");
		assertThat(browser.field().getDomProperty("value")).isEqualTo("2,5+1,5");
		browser.press("/3");
		browser.calculate("0,1+0.2");
		awaitValue("0,3");
		assertThat(browser.text("#history")).contains("0,1+0,2");
	}

	@Test
	void errorsAreInFrench() {
		browser.press("1,5+", Keys.ENTER);
		await().untilAsserted(() -> assertThat(browser.text("#detail"))
			.isEqualTo("L'expression s'arrête là où un nombre ou ( est attendu."));
		assertThat(browser.element("#excerpt").getDomProperty("textContent")).isEqualTo("1,5+\n    ^");
	}

	@Test
	void expressionSurvivesALanguageChange() {
		browser.press("1,5+2", Keys.ENTER);
		awaitValue("3,5");
		browser.element("nav [lang=en]").click();
		awaitValue("3.5");
		assertThat(browser.field().getDomProperty("value")).isEqualTo("1.5+2");
	}

	@Test
	void batchFilesUseDecimalCommas() throws IOException {
		browser.drop("sommes.txt", "1,5+2\n1.5+2\n1/3\n1,5+\n-0,5");
		await().untilAsserted(
				() -> assertThat(browser.textContent("#batch-state")).isEqualTo("Terminé : 5 lignes sur 5 · 1 erreur"));
		assertThat(Download.click(browser, "#csv", this.directory).split("\r\n")).containsExactly(
				"\uFEFFligne;expression;résultat;exact;erreur", "1;\"1,5+2\";\"3,5\";oui;", "2;1.5+2;\"3,5\";oui;",
				"3;1/3;\"0,3333333333333333333333333333333333\";non;",
				"4;\"1,5+\";;;L'expression s'arrête là où un nombre ou ( est attendu. (caractère 5)",
				"5;\"-0,5\";\"-0,5\";oui;");
		assertThat(Download.click(browser, "#ndjson", this.directory).lines()).hasSize(5)
			.first()
			.asString()
			.startsWith("{\"expression\":\"1.5+2\",\"result\":\"3.5\"");
		assertThat(browser.accessibilityViolations()).isEmpty();
	}

	@Test
	void pageIsAccessible() {
		browser.press("22/7", Keys.ENTER);
		awaitValue("3,142857142857142857142857142857143");
		browser.saveScreenshot("french-phone");
		assertThat(browser.accessibilityViolations()).isEmpty();
	}

	@Test
	void pageFitsTheWidthOfAPhone() {
		browser.press("1/7+" + "(1+2)*".repeat(20) + "1", Keys.ENTER);
		await().untilAsserted(() -> assertThat(browser.text("#value")).startsWith("3486784401,"));
		assertThat(browser.run("return document.documentElement.scrollWidth <= window.innerWidth")).isEqualTo(true);
	}

	@Test
	void phoneShowsEitherJourneyOrFleet() {
		assertThat(browser.element("#journey").isDisplayed()).isTrue();
		assertThat(browser.element("#fleet").isDisplayed()).isFalse();
		browser.element("#show-fleet").click();
		assertThat(browser.element("#journey").isDisplayed()).isFalse();
		assertThat(browser.element("#fleet").isDisplayed()).isTrue();
		await()
			.untilAsserted(() -> assertThat(browser.text("#operators")).contains("soustraction", "1 sur 1 en service"));
		assertThat(browser.accessibilityViolations()).isEmpty();
	}

	private static void awaitValue(String value) {
		await().untilAsserted(() -> {
			assertThat(browser.text("#value")).isEqualTo(value);
			assertThat(browser.element("#result").getDomAttribute("data-state")).isNull();
		});
	}

}

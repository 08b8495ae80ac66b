package cloud.calculator.gateway.page;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

import cloud.calculator.testsupport.process.SharedCalculator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openqa.selenium.Keys;

import static cloud.calculator.gateway.page.Browser.await;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.list;

/**
 * Files of expressions on the page, calculated by five processes.
 */
@Tag("browser")
class BatchFileIT {

	@AutoClose
	private static Browser browser;

	@TempDir
	private static Path directory;

	@BeforeAll
	static void start() {
		browser = Browser.open("en-US,en");
	}

	@BeforeEach
	void open() {
		browser.clearStorage();
		browser.open(SharedCalculator.gateway("/"));
	}

	@AfterEach
	void noErrorsAndNoExternalRequests() {
		assertThat(browser.loggedErrors()).isEmpty();
		assertThat(browser.requestedUrls()).isNotEmpty()
			.allMatch((address) -> address.toString().startsWith(SharedCalculator.gateway("/").toString()));
	}

	@Test
	void resultsOfADroppedFileCanBeDownloadedAsCsvAndNdjson() throws IOException {
		browser.drop("sums.txt", "5+6\r\n22/7\n1/0\n\n<img src=x onerror=alert(1)>\n=1+1\n-3\n+3\n1,5\n\"@\"\n−3×2");
		awaitState("Done: 10 of 10 lines · 4 errors");
		browser.saveScreenshot("batch-done");
		assertThat(download("#csv").split("\r\n")).containsExactly("\uFEFFline,expression,result,exact,error",
				"1,5+6,11,yes,", "2,22/7,3.142857142857142857142857142857143,no,",
				"3,1/0,,,The divisor after this / is zero. (at character 2)",
				"5,<img src=x onerror=alert(1)>,,,\"< is not supported: an expression has no comparisons and no =, "
						+ "except one at its end. (at character 1)\"",
				"6,'=1+1,2,yes,", "7,-3,-3,yes,", "8,+3,3,yes,",
				"9,\"1,5\",,,\"A comma is not allowed here: write decimals with a point, as in 1.5. (at character 2)\"",
				"10,\"\"\"@\"\"\",,,\"The character @ is not allowed here: an expression consists of numbers, "
						+ "the operators + - * / and parentheses. (at character 2)\"",
				"11,−3×2,-6,yes,");
		String[] lines = download("#ndjson").split("\n");
		assertThat(lines).hasSize(10);
		assertThat(lines[0]).startsWith("{\"expression\":\"5+6\",\"result\":\"11\",\"exact\":true,\"fraction\":\"11\"");
		assertThat(lines[1]).contains("\"expression\":\"22/7\"", "\"repeating\":\"3.(142857)\"");
		assertThat(lines[2]).contains("\"type\":\"/problems/division-by-zero\"", "\"expression\":\"1/0\"");
		assertThat(lines[9]).contains("\"expression\":\"−3×2\",\"result\":\"-6\"", "\"line\":11");
		assertThat(browser.elements("img")).isEmpty();
	}

	@Test
	void formulasAreEscapedInCsv() throws IOException {
		browser.drop("formulas.txt",
				"=HYPERLINK(\"http://x\")\n+1+1\n-1-1\n@SUM(1)\n \t=1+1\n＝1+1\n-1.5e3\n-1;cmd|' /C calc'!A0");
		awaitState("Done: 8 of 8 lines · 3 errors");
		assertThat(download("#csv").lines().skip(1)).extracting((line) -> line.split(",")[1])
			.containsExactly("\"'=HYPERLINK(\"\"http://x\"\")\"", "'+1+1", "'-1-1", "'@SUM(1)", "' \t=1+1", "'＝1+1",
					"-1.5e3", "\"'-1;cmd|' /C calc'!A0\"");
	}

	@Test
	void fileCanBeChosenByKeyboard() throws IOException {
		Path file = Files.writeString(directory.resolve("chosen.txt"), "5+6\n2*3\n");
		browser.run("document.querySelector('#batch summary').focus()");
		browser.press(Keys.ENTER, Keys.TAB);
		assertThat(browser.run("return document.activeElement.id")).isEqualTo("file");
		browser.press(file.toString());
		awaitState("Done: 2 of 2 lines");
		assertThat(browser.run("return document.activeElement.id")).isEqualTo("file");
		assertThat(browser.element("#csv").getDomProperty("download")).isEqualTo("chosen-results.csv");
		assertThat(browser.textContent("#announcement")).isEqualTo("Done: 2 of 2 lines");
		assertThat(browser.accessibilityViolations()).isEmpty();
		browser.press(file.toString());
		awaitState("Done: 2 of 2 lines");
	}

	@Test
	void cancelledBatchKeepsReceivedResults() throws IOException {
		browser.run("""
				window.announced = [];
				const note = () => announced.push(document.getElementById("announcement").textContent);
				new MutationObserver(note).observe(document.getElementById("announcement"), {childList: true});
				const cancelHalfWay = () => {
					if (document.getElementById("progress").value === 500) {
						document.getElementById("cancel").click();
					}
				};
				new MutationObserver(cancelHalfWay).observe(document.getElementById("batch-state"), {childList: true});
				""");
		browser.drop("thousand.txt", "1/7\n".repeat(1000));
		await().untilAsserted(() -> assertThat(browser.element("#progress").getDomProperty("value")).isNotEqualTo("0"));
		browser.saveScreenshot("batch-running");
		await().atMost(Duration.ofMinutes(1))
			.untilAsserted(() -> assertThat(browser.text("#batch-state")).matches("Cancelled: \\d+ of 1,000 lines"));
		// results that arrive before the click is handled count too
		int done = Integer.parseInt(browser.text("#batch-state").replaceAll("Cancelled: (\\d+).*", "$1"));
		assertThat(done).isBetween(500, 999);
		assertThat(browser.element("#cancel").isDisplayed()).isFalse();
		assertThat(browser.element("#progress").getDomProperty("value")).isEqualTo(String.valueOf(done));
		assertThat(download("#csv").lines()).hasSize(done + 1).last().asString().startsWith(done + ",1/7,0.14");
		assertThat(download("#ndjson").lines()).hasSize(done);
		assertThat((List<?>) browser.run("return announced")).hasSizeLessThan(10)
			.element(0)
			.isEqualTo("thousand.txt: 1,000 lines to calculate");
		browser.drop("next.txt", "5+6");
		awaitState("Done: 1 of 1 lines");
	}

	@Test
	void fileIsSentInChunksThatFitIntoBuffers() throws IOException {
		browser.run("""
				const real = window.fetch;
				window.lengths = [];
				window.fetch = (address, options) => {
					lengths.push(options?.body?.length ?? 0);
					return real(address, options);
				};
				""");
		browser.drop("long.txt", "5\n".repeat(5000) + "1".repeat(100_001) + "\n6");
		awaitState("Done: 5,002 of 5,002 lines · 1 error");
		assertThat(browser.run("return lengths.filter((each) => each > 1)")).asInstanceOf(list(Long.class))
			.containsExactly(8000L, 2000L, 100_002L, 2L);
		assertThat(download("#csv").lines().skip(5000)).hasSize(3)
			.satisfies((last) -> assertThat(last.get(1)).contains("An expression can have at most 100000 characters."));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			''      | The file is empty: write one expression per line, for example 5+6.
			' \n\n' | The file is empty: write one expression per line, for example 5+6.
			5\0006  | The file is not UTF-8 text: save it as UTF-8 text with one expression per line.
			""")
	void fileWithoutExpressionsIsRejected(String content, String message) {
		browser.drop("file", content.translateEscapes());
		awaitState(message);
		assertThat(browser.element("#csv").isDisplayed()).isFalse();
		assertThat(browser.textContent("#announcement")).isEqualTo(message);
	}

	@Test
	void fileInAnotherEncodingIsRejected() throws IOException {
		Path file = Files.write(directory.resolve("latin1.txt"), "6÷2".getBytes(StandardCharsets.ISO_8859_1));
		browser.element("#file").sendKeys(file.toString());
		awaitState("The file is not UTF-8 text: save it as UTF-8 text with one expression per line.");
	}

	@Test
	void fileLargerThanTenMegabytesIsRejected() {
		browser.run("""
				const dataTransfer = new DataTransfer();
				dataTransfer.items.add(new File([new Uint8Array(10_000_001).fill(49)], "large.txt"));
				document.body.dispatchEvent(new DragEvent("drop", {dataTransfer, bubbles: true, cancelable: true}));
				""");
		awaitState("The file is larger than 10 MB: split it, or send it to /api/v1/batches with curl.");
	}

	@Test
	void rejectedChunkKeepsReceivedResults() throws IOException {
		browser.run("""
				const real = window.fetch;
				let batches = 0;
				window.fetch = (address, options) => address.startsWith("api/v1/batches") && ++batches > 1
					? Promise.resolve(new Response("", {status: 503})) : real(address, options);
				""");
		browser.drop("two-chunks.txt", ("1" + " ".repeat(3000) + "\n").repeat(4));
		awaitState("The calculator is overloaded. Try again soon. Results received before that: 2 of 4 lines");
		assertThat(download("#ndjson").lines()).hasSize(2);
	}

	@Test
	void lostConnectionKeepsReceivedResults() throws IOException {
		try (TcpProxy proxy = new TcpProxy(SharedCalculator.gateway("/"))) {
			browser.open(proxy.uri());
			browser.drop("lost.txt", "1/7+2\n".repeat(5000));
			await().untilAsserted(() -> assertThat(browser.text("#batch-state")).matches("\\d{2,} of 5,000 lines"));
			proxy.disconnect();
			await().untilAsserted(() -> assertThat(browser.text("#batch-state"))
				.matches("The connection was lost. Results received before that: [\\d,]+ of 5,000 lines"));
			long done = Long.parseLong(browser.element("#progress").getDomProperty("value"));
			assertThat(download("#ndjson").lines()).hasSize((int) done);
			await().untilAsserted(() -> assertThat(browser.text("#fleet-status"))
				.isEqualTo("The calculator cannot be reached at the moment."));
		}
		// removes the errors of the failed requests
		browser.loggedErrors();
		browser.open(SharedCalculator.gateway("/"));
	}

	private static String download(String link) throws IOException {
		return Download.click(browser, link, Files.createTempDirectory(directory, "downloads"));
	}

	private static void awaitState(String state) {
		await().atMost(Duration.ofMinutes(1))
			.untilAsserted(() -> assertThat(browser.text("#batch-state")).isEqualTo(state));
	}

}

package cloud.calculator.gateway.page;

import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import cloud.calculator.testsupport.http.Client;
import cloud.calculator.testsupport.running.RunningCalculator;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The HTML of the page, before any script has run.
 */
@Tag("context")
class PageTests {

	/** The Accept header of browsers. */
	private static final String BROWSER = "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8";

	private final RunningCalculator running = RunningCalculator.shared();

	@Test
	void aBrowserGetsThePage() {
		HttpResponse<String> page = page("", "en");
		assertThat(page.statusCode()).isEqualTo(200);
		assertThat(page.headers().firstValue("Content-Type")).hasValue("text/html;charset=UTF-8");
		assertThat(page.headers().firstValue("Cache-Control")).hasValue("no-cache");
		assertThat(page.body()).startsWith("<!doctype html>").contains("<title>Calculator</title>");
		assertThat(visible("result", page)).isFalse();
		assertThat(visible("problem", page)).isFalse();
	}

	@ParameterizedTest
	@ValueSource(strings = { "*/*", "text/plain", "application/json, text/plain, */*" })
	void otherClientsGetUsageAsPlainText(String accepted) {
		HttpResponse<String> usage = Client
			.send(HttpRequest.newBuilder(this.running.uri("/")).header("Accept", accepted));
		assertThat(usage.headers().firstValue("Content-Type")).hasValue("text/plain;charset=UTF-8");
		assertThat(usage.body()).startsWith("A calculator. Send an expression:");
	}

	@Test
	void aBrowserThatPostsTextGetsPlainText() {
		HttpResponse<String> answer = Client.send(HttpRequest.newBuilder(this.running.uri("/"))
			.header("Accept", BROWSER)
			.POST(HttpRequest.BodyPublishers.ofString("5+6")));
		assertThat(answer.body()).isEqualTo("result = 11\n");
	}

	@Test
	void aUrlWithAnExpressionShowsTheResult() {
		HttpResponse<String> page = page("22/7", "en");
		assertThat(page.statusCode()).isEqualTo(200);
		assertThat(text("value", page)).isEqualTo("3.142857142857142857142857142857143");
		assertThat(text("exactness", page)).isEqualTo("rounded to 34 digits");
		assertThat(text("fraction", page)).isEqualTo("22/7");
		assertThat(page.body()).contains("<span>3.</span><span class=\"period\">142857</span>");
		assertThat(text("expression", page).strip()).isEqualTo("22/7");
		assertThat(visible("result", page)).isTrue();
		assertThat(visible("problem", page)).isFalse();
	}

	@Test
	void aUrlWithAnExpressionContainsItsEvents() {
		assertThat(text("journey-events", page("5+6", "en")).replace("&quot;", "\"")).startsWith("[{\"name\":\"plan\",")
			.contains("\"name\":\"operation\"", "\"instance\":\"add/")
			.contains("{\"name\":\"result\",\"data\":{\"expression\":\"5+6\"");
		assertThat(page("", "en").body()).doesNotContain("journey-events");
	}

	@Test
	void anIntegerShowsNoFractionAndNoPeriod() {
		HttpResponse<String> page = page("5+6", "en");
		assertThat(text("value", page)).isEqualTo("11");
		assertThat(text("exactness", page)).isEqualTo("exact");
		assertThat(visible("fraction", page)).isFalse();
		assertThat(visible("repeating", page)).isFalse();
	}

	@Test
	void precisionAndRoundingAreKeptInTheForm() {
		HttpResponse<String> page = get("/?expression=1%2F6&precision=3&rounding=UP", "en");
		assertThat(text("value", page)).isEqualTo("0.167");
		assertThat(text("exactness", page)).isEqualTo("rounded to 3 digits");
		assertThat(page.body()).contains("<option value=\"UP\" selected>").contains("value=\"3\"");
	}

	@Test
	void anEmptyPrecisionIsIgnored() {
		assertThat(text("value", get("/?expression=1%2F4&precision=&rounding=HALF_EVEN", "en"))).isEqualTo("0.25");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			2*(3+4 | 400 | A ) is missing here, for the ( at 3.                             | 6
			1+2/0  | 422 | The divisor after this / is zero.  | 3
			""")
	void aProblemIsShownWithACaret(String expression, int status, String detail, int caret) {
		HttpResponse<String> page = page(expression, "en");
		assertThat(page.statusCode()).isEqualTo(status);
		assertThat(text("detail", page)).isEqualTo(detail);
		assertThat(text("excerpt", page)).isEqualTo(expression + "\n" + " ".repeat(caret) + "^");
		assertThat(visible("problem", page)).isTrue();
		assertThat(visible("result", page)).isFalse();
	}

	@Test
	void aFrenchBrowserGetsFrench() {
		HttpResponse<String> page = page("1/8", "fr-CH, de;q=0.9, en;q=0.8");
		assertThat(page.body()).contains("<html lang=\"fr\">", "<title>Calculateur</title>");
		assertThat(text("value", page)).isEqualTo("0,125");
		assertThat(page.headers().allValues("Vary"))
			.anySatisfy((vary) -> assertThat(vary).containsIgnoringCase("Accept-Language"));
	}

	@Test
	void theFrenchPageAcceptsADecimalComma() {
		HttpResponse<String> page = page("1,5+0.5/3", "fr");
		assertThat(text("value", page)).isEqualTo("1,666666666666666666666666666666667");
		assertThat(text("expression", page).strip()).isEqualTo("1,5+0,5/3");
	}

	@Test
	void theFrenchPageShowsProblemsInFrench() {
		HttpResponse<String> page = page("1,5+", "fr");
		assertThat(text("detail", page)).isEqualTo("L&#39;expression s&#39;arrête là où un nombre ou ( est attendu.");
		assertThat(text("excerpt", page)).isEqualTo("1,5+\n    ^");
	}

	@Test
	void theEnglishPageRejectsADecimalComma() {
		assertThat(text("detail", page("1,5", "en"))).startsWith("A comma is not allowed here");
	}

	@Test
	void theLanguageCanBeSelectedAndIsKeptInTheForm() {
		HttpResponse<String> page = get("/?lang=fr&expression=5%2B6", "en");
		assertThat(page.body()).contains("<html lang=\"fr\">", "<input type=\"hidden\" name=\"lang\" value=\"fr\">",
				"href=\"?lang&#x3D;en&amp;expression&#x3D;5%2B6\"");
		assertThat(get("/", "fr").body()).doesNotContain("type=\"hidden\"");
	}

	@ParameterizedTest
	@ValueSource(strings = { "<script>alert(1)</script>", "\"><img src=x onerror=alert(1)>",
			"</textarea><script>alert(1)</script>", "5+6' onfocus='alert(1)", "{{t.title}}", "\u202e5+6@" })
	void userInputIsEscaped(String hostile) {
		HttpResponse<String> page = page(hostile, "en");
		assertThat(page.statusCode()).isEqualTo(400);
		assertThat(page.body()).doesNotContain("<script>", "<img", "' onfocus").containsOnlyOnce("</textarea>");
		assertThat(text("excerpt", page)).doesNotContain("\u202e");
		assertThat(visible("problem", page)).isTrue();
	}

	@Test
	void thePageCompliesWithItsContentSecurityPolicy() {
		String html = page("22/7", "en").body();
		assertThat(html).doesNotContain("style=", "javascript:", "<style", "http:", "https:")
			.doesNotContainPattern("\\son\\w+=");
		assertThat(Pattern.compile("<script[^>]*>").matcher(html).results())
			.allMatch((script) -> script.group().contains("src=\"page/"));
	}

	@Test
	void allUrlsAreRelative() {
		assertThat(Pattern.compile("(?:href|src|action)=\"([^\"]*)\"").matcher(page("22/7", "en").body()).results())
			.isNotEmpty()
			.noneMatch((address) -> address.group(1).startsWith("/"));
	}

	@ParameterizedTest
	@CsvSource({ "page.css, text/css", "main.js, text/javascript", "icon.svg, image/svg+xml" })
	void unchangedFilesAreAnsweredWithNotModified(String file, String type) {
		URI uri = this.running.uri("/page/" + file);
		HttpResponse<String> first = Client.get(uri);
		assertThat(first.statusCode()).isEqualTo(200);
		assertThat(first.headers().firstValue("Content-Type").orElseThrow()).startsWith(type);
		assertThat(first.headers().firstValue("Cache-Control")).hasValue("no-cache");
		String etag = first.headers().firstValue("ETag").orElseThrow();
		assertThat(Client.send(HttpRequest.newBuilder(uri).header("If-None-Match", etag)).statusCode()).isEqualTo(304);
	}

	private HttpResponse<String> page(String expression, String languages) {
		return get("/?expression=" + URLEncoder.encode(expression, StandardCharsets.UTF_8), languages);
	}

	private HttpResponse<String> get(String path, String languages) {
		return Client.send(HttpRequest.newBuilder(this.running.uri(path))
			.header("Accept", BROWSER)
			.header("Accept-Language", languages));
	}

	private static String text(String id, HttpResponse<String> page) {
		Matcher element = Pattern.compile("<(\\w+)[^>]* id=\"" + id + "\"[^>]*>(.*?)</\\1>", Pattern.DOTALL)
			.matcher(page.body());
		assertThat(element.find()).as(id).isTrue();
		return element.group(2).replace("&#x3D;", "=");
	}

	private static boolean visible(String id, HttpResponse<String> page) {
		Matcher tag = Pattern.compile("<\\w+[^>]* id=\"" + id + "\"[^>]*>").matcher(page.body());
		assertThat(tag.find()).as(id).isTrue();
		return !tag.group().contains(" hidden");
	}

}

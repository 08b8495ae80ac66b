package cloud.calculator.gateway.page;

import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Arrays;
import java.util.stream.Stream;

import cloud.calculator.gateway.calculation.Problem;
import cloud.calculator.testsupport.http.Client;
import cloud.calculator.testsupport.running.RunningCalculator;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

@Tag("context")
class ProblemPagesTests {

	private static final String BROWSER = "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8";

	private final RunningCalculator running = RunningCalculator.shared();

	static Stream<String> types() {
		return Stream.concat(Arrays.stream(Problem.Type.values()).map(Problem.Type::code),
				Stream.of("invalid-request", "unauthorized", "not-found", "method-not-allowed", "not-acceptable",
						"request-timeout", "unsupported-media-type", "internal-error"));
	}

	@ParameterizedTest
	@MethodSource("types")
	void everyTypeOfProblemLeadsToAPage(String type) {
		HttpResponse<String> english = get("/problems/" + type, "en");
		HttpResponse<String> french = get("/problems/" + type, "fr");
		assertThat(english.statusCode()).isEqualTo(200);
		assertThat(english.headers().firstValue("Content-Type")).hasValue("text/html;charset=UTF-8");
		assertThat(english.body()).contains("<html lang=\"en\">", "To the calculator");
		assertThat(french.body()).contains("<html lang=\"fr\">", "Vers le calculateur");
	}

	@ParameterizedTest
	@CsvSource({ "/nowhere, en, Not found", "/no/where, fr, Introuvable", "/problems/nothing, en, Not found" })
	void browsersShowAPageForAnUnknownAddress(String path, String language, String title) {
		HttpResponse<String> response = get(path, language);
		assertThat(response.statusCode()).isEqualTo(404);
		assertThat(response.body()).contains("<h1>" + title + "</h1>", "href=\"/page/page.css\"");
	}

	@Test
	void anInvalidParameterIsShownOnThePage() {
		HttpResponse<String> response = get("/?expression=22/7&precision=0", "en");
		assertThat(response.statusCode()).isEqualTo(400);
		assertThat(response.body()).startsWith("<!doctype html>")
			.contains("precision must be an integer from 1 to 10000.");
	}

	@Test
	void browsersAndCrawlersFindWhatTheyAskForByThemselves() {
		assertThat(Client.get(this.running.uri("/favicon.ico")).headers().firstValue("Content-Type"))
			.hasValue("image/svg+xml");
		assertThat(Client.get(this.running.uri("/robots.txt")).body()).startsWith("User-agent: *\n");
	}

	private HttpResponse<String> get(String path, String language) {
		return Client.send(HttpRequest.newBuilder(this.running.uri(path))
			.header("Accept", BROWSER)
			.header("Accept-Language", language));
	}

}

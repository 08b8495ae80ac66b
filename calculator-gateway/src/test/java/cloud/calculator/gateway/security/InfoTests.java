package cloud.calculator.gateway.security;

import java.net.http.HttpRequest;
import java.util.Base64;
import java.util.Optional;

import cloud.calculator.testsupport.http.Client;
import cloud.calculator.testsupport.running.RunningCalculator;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import org.springframework.boot.info.GitProperties;

import static org.assertj.core.api.Assertions.assertThat;

@Tag("context")
class InfoTests {

	@Test
	void theInfoEndpointHasBuildAndCommit() {
		try (RunningCalculator running = RunningCalculator.start("spring.security.user.password=secret")) {
			String info = Client
				.send(HttpRequest.newBuilder(running.uri("/actuator/info"))
					.header("Authorization", "Basic " + Base64.getEncoder().encodeToString("user:secret".getBytes())))
				.body();
			assertThat(info).contains("\"build\":{", "\"artifact\":\"calculator-gateway\"");
			// without a Git repository there is no such part
			Optional.ofNullable(running.bean(GitProperties.class).getShortCommitId())
				.ifPresent((commit) -> assertThat(info).contains("\"git\":{", commit));
		}
	}

}

package cloud.calculator.gateway.client.codec;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import cloud.calculator.gateway.expression.Operator;
import com.code_intelligence.jazzer.junit.FuzzTest;
import feign.Request;
import feign.Request.HttpMethod;
import feign.Response;
import feign.codec.DecodeException;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

class OperationsResponseFuzzTests {

	private final JsonCodec codec = new JsonCodec(JsonMapper.builder().build());

	@FuzzTest
	void anyBodyIsAValidResponseOrIsRejected(byte[] body) throws Exception {
		OperationsResponse response = decode(body);
		if (response == null) {
			return;
		}
		Optional<List<OperationOutcome>> outcomes = response.validOutcomes(Operator.ADD, 1);
		assertThat(outcomes.stream().flatMap(List::stream)).allSatisfy((outcome) -> {
			assertThat(outcome.value() == null).isNotEqualTo(outcome.error() == null);
			assertThat(outcome.value()).satisfiesAnyOf((value) -> assertThat(value).isNull(),
					(value) -> assertThat(value).matches("-?[0-9]+(/[1-9][0-9]*)?"));
		});
	}

	private OperationsResponse decode(byte[] body) throws Exception {
		Request request = Request.create(HttpMethod.POST, "/operations", Map.of(), new byte[0], StandardCharsets.UTF_8,
				null);
		try {
			return (OperationsResponse) this.codec
				.decode(Response.builder().status(200).request(request).body(body).build(), OperationsResponse.class);
		}
		catch (DecodeException | JacksonException ex) {
			return null;
		}
	}

}

package cloud.calculator.operator.web;

import com.code_intelligence.jazzer.junit.FuzzTest;

import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.TestConstructor;
import org.springframework.test.context.TestConstructor.AutowireMode;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;

import static org.assertj.core.api.Assertions.assertThat;

@SpringBootTest
@AutoConfigureMockMvc
@ActiveProfiles("div")
@TestConstructor(autowireMode = AutowireMode.ALL)
class OperationsFuzzTests {

	private final MockMvc operator;

	OperationsFuzzTests(MockMvc operator) {
		this.operator = operator;
	}

	@FuzzTest
	void anyBodyHasItsOutcomesOrAProblem(byte[] body) throws Exception {
		MockHttpServletResponse response = this.operator
			.perform(MockMvcRequestBuilders.post("/operations").contentType(MediaType.APPLICATION_JSON).content(body))
			.andReturn()
			.getResponse();
		if (response.getStatus() == 200) {
			assertThat(response.getContentAsString()).startsWith("{\"operator\":\"div\",");
		}
		else {
			assertThat(response.getStatus()).isIn(400, 413);
			assertThat(response.getContentType()).isEqualTo(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
		}
	}

}

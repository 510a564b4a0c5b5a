import { People } from './embedded/person.ts';
import { parseYaml, readYaml, type YamlFile } from './yaml-file.ts';

const peopleFile: YamlFile<People> = { code: 'people-file', what: 'people file', form: People };

/** The people of a YAML text, checked. Refuses with `AppError('people-file')`: file, line and path of every problem, never a value (SEC-116). */
export const parsePeople = (text: string, name = 'people.yaml'): People => parseYaml(peopleFile, text, name);

/** Reads and checks the people file; refuses as `parsePeople` does, and when the file cannot be read. */
export const readPeople = (file: string): Promise<People> => readYaml(peopleFile, file);
